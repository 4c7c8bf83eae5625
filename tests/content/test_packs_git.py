"""A pack out of a real git repository behind a real server: its objects are read, nothing of it is checked out or run."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.content.packing import write_pack
from tests.content.serving import body, serving
from trainer.content import open_packs
from trainer.content.packs_format import RefusedError
from trainer.content.packs_git import git_entries
from trainer.errors import ContentError

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
WHO = {f"GIT_{role}_{what}": "x" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}


def git(folder: Path, *args: str, stdin: bytes = b"") -> str:
    environ = {**os.environ, **WHO, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    done = subprocess.run(["git", *args], cwd=folder, env=environ, input=stdin, capture_output=True, check=True)
    return done.stdout.decode().strip()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = write_pack(tmp_path / "sums.git", None)
    git(folder, "init", "--quiet")
    commit(folder)
    return folder


def commit(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "x")


@contextmanager
def served(repository: Path) -> Iterator[str]:
    """The address of a repository behind git's own smart server."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        parts = urlsplit(request.path)
        length = int(request.headers.get("Content-Length", 0))
        environ = {
            **os.environ,
            "GIT_PROJECT_ROOT": str(repository.parent),
            "GIT_HTTP_EXPORT_ALL": "1",
            "PATH_INFO": parts.path.replace(".git/", ".git/.git/"),
            "QUERY_STRING": parts.query,
            "REQUEST_METHOD": request.command,
            "CONTENT_TYPE": request.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(length),
            "HTTP_CONTENT_ENCODING": request.headers.get("Content-Encoding", ""),
            "GIT_PROTOCOL": request.headers.get("Git-Protocol", ""),
            "REMOTE_ADDR": "127.0.0.1",
        }
        said = subprocess.run(
            ["git", "http-backend"], env=environ, input=request.rfile.read(length), capture_output=True, check=False
        ).stdout
        head, _, content = said.partition(b"\r\n\r\n")
        headers = dict(line.split(": ", 1) for line in head.decode().splitlines())
        request.send_response(int(headers.pop("Status", "200").split()[0]))
        for name, value in headers.items():
            request.send_header(name, value)
        request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content)

    with serving(answer) as address:
        yield f"{address}/{repository.name}"


def test_a_repository_is_the_pack_that_its_folder_is(source: Path, tmp_path: Path) -> None:
    packs = open_packs(tmp_path / "packs")

    with served(source) as address:
        staged = packs.stage(address, "", NOW)

    assert (staged.pack.name, staged.pack.source) == ("sums", address)
    assert staged.pack.checksum == packs.stage(str(source), "", NOW).pack.checksum
    packs.install(staged, frozenset())
    assert not list((tmp_path / "packs" / "sums").rglob("*git*"))


def test_nothing_of_a_repository_or_of_the_users_settings_runs(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proof, home = tmp_path / "proof", tmp_path / "home"
    home.mkdir()
    (home / ".gitconfig").write_text(
        f'[filter "evil"]\n\tsmudge = touch {proof}; cat\n[init]\n\ttemplateDir = {home}/template\n'
        f'[credential]\n\thelper = "!touch {proof}"\n'
    )
    hooks = home / "template" / "hooks"
    hooks.mkdir(parents=True)
    for name in ("post-checkout", "reference-transaction", "post-merge"):
        (hooks / name).write_text(f"#!/bin/sh\ntouch {proof}\n")
        (hooks / name).chmod(0o755)
    (source / ".gitattributes").write_text("* filter=evil\n")
    commit(source)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("GIT_SSH_COMMAND", f"touch {proof}")
    monkeypatch.setenv("GIT_TEMPLATE_DIR", str(home / "template"))

    with served(source) as address:
        entries = git_entries(address, tmp_path / "clone")
        assert b"".join(next(e for e in entries if e.path == ".gitattributes").read()) == b"* filter=evil\n"

    assert not proof.exists()


def test_a_symbolic_link_refuses_the_pack(source: Path, tmp_path: Path) -> None:
    (source / "link").symlink_to("/etc/passwd")
    commit(source)

    with served(source) as address, pytest.raises(RefusedError, match="link is a symbolic link"):
        open_packs(tmp_path / "packs").stage(address, "", NOW)

    assert list((tmp_path / "packs").iterdir()) == []


def test_a_submodule_refuses_the_pack(source: Path, tmp_path: Path) -> None:
    git(source, "update-index", "--add", "--cacheinfo", f"160000,{git(source, 'rev-parse', 'HEAD')},other")
    git(source, "commit", "--quiet", "--message", "x")

    with served(source) as address, pytest.raises(RefusedError, match="other is a submodule"):
        open_packs(tmp_path / "packs").stage(address, "", NOW)


@pytest.mark.parametrize("name", ["..", "a\\b", ".GIT\u200c"])
def test_a_tree_that_no_git_would_make_is_refused_or_harmless(source: Path, tmp_path: Path, name: str) -> None:
    blob = git(source, "hash-object", "-w", "--stdin", stdin=b"x")
    inner = bytes.fromhex(blob)
    tree = git(
        source,
        "hash-object",
        "-t",
        "tree",
        "-w",
        "--literally",
        "--stdin",
        stdin=f"100644 {name}".encode() + b"\0" + inner,
    )
    top = git(source, "ls-tree", "HEAD").encode() + f"\n040000 tree {tree}\tbad\n".encode()
    head = git(source, "commit-tree", git(source, "mktree", stdin=top), "-m", "x")
    git(source, "update-ref", "HEAD", head)
    packs = open_packs(tmp_path / "packs")

    with served(source) as address:
        if name.isascii():
            with pytest.raises(ContentError):
                packs.stage(address, "", NOW)
        else:
            assert "1 file that is no part" in packs.stage(address, "", NOW).left_out[0]


def test_trees_that_hold_each_other_a_billion_times_are_cut_off(source: Path, tmp_path: Path) -> None:
    blob = git(source, "hash-object", "-w", "--stdin", stdin=b"x")
    tree = git(source, "mktree", stdin="".join(f"100644 blob {blob}\tf{n}\n" for n in range(10)).encode())
    for _ in range(9):
        tree = git(source, "mktree", stdin="".join(f"040000 tree {tree}\td{n}\n" for n in range(10)).encode())
    git(source, "update-ref", "HEAD", git(source, "commit-tree", tree, "-m", "x"))

    with served(source) as address, pytest.raises(RefusedError, match="more than 5,000 files"):
        open_packs(tmp_path / "packs").stage(address, "", NOW)


def test_an_address_without_a_repository_is_told(tmp_path: Path) -> None:
    with serving(body(b"no", 404)) as address, pytest.raises(ContentError, match=r"git cannot fetch it: .*not found"):
        open_packs(tmp_path / "packs").stage(f"{address}/sums", "", NOW)

    assert list((tmp_path / "packs").iterdir()) == []


def test_a_repository_that_wants_a_password_is_told_and_nobody_is_asked(tmp_path: Path) -> None:
    with serving(body(b"who?", 401)) as address, pytest.raises(ContentError, match="git cannot fetch it") as refused:
        open_packs(tmp_path / "packs").stage(f"{address}/sums.git", "", NOW)

    assert "only public repositories" in refused.value.hint


def test_an_empty_repository_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty.git").mkdir()
    git(tmp_path / "empty.git", "init", "--quiet")

    with served(tmp_path / "empty.git") as address, pytest.raises(ContentError, match="no commit"):
        open_packs(tmp_path / "packs").stage(address, "", NOW)


def test_a_fetch_that_takes_too_long_is_ended(source: Path, tmp_path: Path) -> None:
    with served(source) as address, pytest.raises(ContentError, match="takes too long"):
        git_entries(address, tmp_path / "clone", _slow_git(tmp_path), whole_s=0.0)


def _slow_git(tmp_path: Path) -> dict[str, str]:
    program = tmp_path / "bin" / "git"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nsleep 600\n")
    program.chmod(0o755)
    return {"PATH": f"{program.parent}:/usr/bin:/bin"}


def test_without_git_a_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="git is not installed") as refused:
        git_entries("https://example.org/a.git", tmp_path / "clone", {"PATH": str(tmp_path)})

    assert "zip" in refused.value.hint
