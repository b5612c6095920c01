"""Files beside the pages: always there, well formed, and the same for the same catalogue."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from bases import TODAY, base_of
from pangkalan import outputs
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.discovery import every
from pangkalan.outputs import Ground
from pangkalan.publishing.artifact import Artifact, arrived
from pangkalan.publishing.pages import all_pages
from pangkalan.publishing.site import Site
from pangkalan.schema.vocabulary import Vocabularies
from pangkalan.workshop import all_types, check
from sites import SITE, files

EMPTY = Catalogue({}, {}, {}, Vocabularies({}), TODAY, types=tuple(all_types().values()))


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return check(base_of(tmp_path_factory.mktemp("pangkalan"), files()), TODAY).catalogue


def rendered(catalogue: Catalogue) -> dict[str, bytes]:
    site = Site(SITE)
    pages = all_pages(catalogue, site)
    made: list[Artifact] = [
        artifact
        for render in every(outputs, "render")
        for artifact in arrived(render(Ground(pages, catalogue, site)))
    ]
    assert len({artifact.path for artifact in made}) == len(made)
    return {artifact.path: artifact.content for artifact in made}


def test_an_empty_base_has_all_that_does_not_hang_on_materials() -> None:
    assert {"robots.txt", "sitemap.xml"} <= rendered(EMPTY).keys()


def test_the_same_catalogue_gives_the_same_bytes(catalogue) -> None:
    assert rendered(catalogue) == rendered(catalogue)


def test_robots_may_read_everything_and_find_the_sitemap(catalogue) -> None:
    text = rendered(catalogue)["robots.txt"].decode()
    assert f"Sitemap: {SITE}sitemap.xml" in text
    assert "Disallow: /\n" not in text


def test_the_sitemap_is_well_formed_and_absolute(catalogue) -> None:
    root = ElementTree.fromstring(rendered(catalogue)["sitemap.xml"])  # noqa: S314 - our own file
    found = [element.text or "" for element in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert found == list(dict.fromkeys(found))
    assert all(url.startswith(SITE) and url.endswith("/") for url in found)
    assert f"{SITE}koping/tenang/" in found


def test_no_output_has_a_path_out_of_the_site(catalogue) -> None:
    assert all(not path.startswith("/") and ".." not in path.split("/") for path in rendered(catalogue))
