"""The disk: only the tool's own files change, all of them or none, and every way to differ is told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen import output
from codegen.errors import UserError
from codegen.output import MANIFEST, Change, apply, check, unchanged

ROOT = Path(__file__).parents[2]
OLD = {"__init__.py": "one\n", "gelu.py": "gelu\n", "cuda/gelu.py": "cuda gelu\n", "py.typed": ""}
NEW = {"__init__.py": "two\n", "gelu.py": "gelu\n", "cuda/silu.py": "cuda silu\n", "silu.py": "silu\n", "py.typed": ""}


def snapshot(folder: Path) -> dict[str, str]:
    """Every file, but what may be thrown away."""
    files = (p for p in folder.rglob("*") if p.is_file())
    names = {p.relative_to(folder).as_posix(): p.read_text() for p in files}
    return {name: text for name, text in names.items() if not name.startswith(output.CACHE + "/")}


def kinds(report: output.Report) -> dict[str, str]:
    return {c.path: c.kind for c in report.changes if c.path != MANIFEST}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "generated"
    apply(OLD, folder)
    return folder


def test_a_new_folder_holds_the_plan_and_its_manifest(out: Path) -> None:
    found = snapshot(out)
    assert list(json.loads(found.pop(MANIFEST))["files"]) == sorted(OLD)
    assert found == OLD
    assert check(OLD, out).fresh


def test_the_manifest_is_the_same_bytes_for_the_same_plan(out: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere"
    apply(dict(reversed(OLD.items())), other)
    assert (other / MANIFEST).read_bytes() == (out / MANIFEST).read_bytes()


def test_a_change_writes_what_changed_and_removes_what_is_left_over(out: Path) -> None:
    untouched = (out / "gelu.py").stat()
    report = apply(NEW, out)
    assert kinds(report) == {
        "__init__.py": "stale",
        "cuda/gelu.py": "left over",
        "cuda/silu.py": "new",
        "silu.py": "new",
    }
    assert report.unchanged == 2
    assert {k: v for k, v in snapshot(out).items() if k != MANIFEST} == NEW
    after = (out / "gelu.py").stat()
    assert (after.st_mtime_ns, after.st_ino) == (untouched.st_mtime_ns, untouched.st_ino)


def test_a_folder_that_is_emptied_goes_and_one_with_the_users_files_stays(out: Path) -> None:
    apply({"__init__.py": "one\n"}, out)
    assert not (out / "cuda").exists()
    apply(OLD, out)
    (out / "cuda" / "notes.txt").write_text("mine")
    apply({"__init__.py": "one\n"}, out)
    assert [p.name for p in (out / "cuda").iterdir()] == ["notes.txt"]


def test_a_file_may_become_a_folder_and_a_folder_a_file(out: Path) -> None:
    turned = {"gelu.py/inner.py": "a\n", "cuda": "b\n"}
    apply(turned, out)
    assert check(turned, out).fresh
    apply(OLD, out)
    assert check(OLD, out).fresh


def test_check_tells_every_way_to_differ_with_a_diff_and_writes_nothing(out: Path) -> None:
    (out / "gelu.py").write_text("gelu, by hand\n")
    (out / "py.typed").unlink()
    before = snapshot(out)
    report = check({**NEW, "gelu.py": "gelu\n"}, out)
    assert kinds(report) == {
        "__init__.py": "stale",
        "cuda/gelu.py": "left over",
        "cuda/silu.py": "new",
        "gelu.py": "edited",
        "py.typed": "missing",
        "silu.py": "new",
    }
    diffs = {c.path: c.diff(Path("generated")) for c in report.changes}
    assert "-gelu, by hand\n+gelu\n" in diffs["gelu.py"]
    assert diffs["silu.py"] == "--- /dev/null\n+++ generated/silu.py\n@@ -0,0 +1 @@\n+silu\n"
    assert diffs["cuda/gelu.py"].splitlines()[1] == "+++ /dev/null"
    assert snapshot(out) == before


def test_a_diff_says_where_a_last_newline_is_missing() -> None:
    text = Change("a", "stale", b"x", b"x\n").diff(Path("generated"))
    assert text.endswith("-x\n\\ No newline at end of file\n+x\n")


def test_an_edited_file_is_written_again_and_what_was_in_it_is_kept(out: Path) -> None:
    (out / "gelu.py").write_text("gelu, by hand\n")
    (out / "cuda" / "gelu.py").write_text("cuda gelu, by hand\n")
    report = apply(NEW, out)
    by_hand = {c.path: output.kept(out, c).read_text() for c in report.changes if c.by_hand}
    assert by_hand == {"gelu.py": "gelu, by hand\n", "cuda/gelu.py": "cuda gelu, by hand\n"}
    assert check(NEW, out).fresh


def test_the_users_own_files_are_left_alone(out: Path) -> None:
    (out / "mine.py").write_text("mine\n")
    apply(NEW, out)
    assert (out / "mine.py").read_text() == "mine\n"
    assert check(NEW, out).fresh


def test_a_file_of_the_users_in_the_way_stops_the_build_before_anything_is_written(out: Path) -> None:
    (out / "silu.py").write_text("mine\n")
    before = snapshot(out)
    assert kinds(check(NEW, out))["silu.py"] == "foreign"
    with pytest.raises(UserError, match=r"silu\.py: there already, and not written by this tool"):
        apply(NEW, out)
    assert snapshot(out) == before


def test_a_folder_without_a_manifest_is_built_in_only_where_nothing_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "README").write_text("mine\n")
    apply(OLD, tmp_path)
    assert (tmp_path / "README").read_text() == "mine\n"
    (tmp_path / MANIFEST).unlink()
    (tmp_path / "gelu.py").write_text("something else\n")
    with pytest.raises(UserError, match="not written by this tool"):
        apply(OLD, tmp_path)


def test_a_part_of_the_plan_leaves_the_rest(out: Path) -> None:
    part = {"gelu.py": "gelu 2\n"}
    assert kinds(check(part, out, partial=True)) == {"gelu.py": "stale"}
    apply(part, out, partial=True)
    assert check({**OLD, **part}, out).fresh


@pytest.mark.parametrize("raised", [KeyboardInterrupt, OSError])
@pytest.mark.parametrize("at", range(5))
def test_a_failure_at_any_file_leaves_the_previous_output(
    out: Path, monkeypatch: pytest.MonkeyPatch, raised: type[BaseException], at: int
) -> None:
    before = snapshot(out)
    put = output._put
    calls = iter(range(100))

    def failing(change: Change, folder: Path, stage: Path) -> None:
        if next(calls) == at:
            raise raised
        put(change, folder, stage)

    monkeypatch.setattr(output, "_put", failing)
    with pytest.raises(UserError if raised is OSError else raised):
        apply(NEW, out)
    assert snapshot(out) == before
    assert next(calls) == at + 1  # it did fail there: there are five changes, the manifest's among them

    monkeypatch.undo()
    apply(NEW, out)
    assert check(NEW, out).fresh


@pytest.mark.parametrize("at", range(5))
def test_after_a_process_was_killed_at_any_file_the_next_build_mends_the_output(out: Path, at: int) -> None:
    program = f"""
        import os, signal
        from pathlib import Path
        from codegen import output
        put, calls = output._put, iter(range(100))
        def dying(*arguments):
            if next(calls) == {at}:
                os.kill(os.getpid(), signal.SIGKILL)
            put(*arguments)
        output._put = dying
        output.apply({NEW!r}, Path({str(out)!r}))
    """
    assert subprocess.run([sys.executable, "-c", textwrap.dedent(program)], check=False, cwd=ROOT).returncode == -9
    assert not check(NEW, out).fresh
    other = {**NEW, "silu.py": "silu, since then another\n"}
    apply(other, out)
    assert {k: v for k, v in snapshot(out).items() if k != MANIFEST} == other


def test_of_two_builds_at_a_time_each_is_whole(out: Path) -> None:
    program = f"""
        import sys
        from pathlib import Path
        from codegen.output import apply
        for _ in range(15):
            apply(eval(sys.argv[1]), Path({str(out)!r}))
    """
    builds = [
        subprocess.Popen([sys.executable, "-c", textwrap.dedent(program), repr(plan)], cwd=ROOT) for plan in (OLD, NEW)
    ]
    assert [build.wait() for build in builds] == [0, 0]
    found = {k: v for k, v in snapshot(out).items() if k != MANIFEST}
    assert found in (OLD, NEW)
    assert check(found, out).fresh


@pytest.mark.parametrize("path", ["../a.py", "a/../../b.py", "/etc/a.py", "", "a//b.py", MANIFEST, ".cache/a.py"])
def test_no_path_leaves_the_folder(out: Path, path: str) -> None:
    before = snapshot(out.parent)
    with pytest.raises(UserError, match="is not a path inside this folder"):
        apply({**OLD, path: "text"}, out)
    (out / MANIFEST).write_text(json.dumps({"files": {path: "0"}}))
    with pytest.raises(UserError, match="is not a path inside this folder"):
        apply(OLD, out)
    (out / MANIFEST).write_text(before[f"generated/{MANIFEST}"])
    assert snapshot(out.parent) == before


def test_a_link_out_of_the_folder_is_not_followed(out: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (out / "linked").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(UserError, match="is not a path inside this folder"):
        apply({**OLD, "linked/a.py": "text"}, out)
    assert not any((tmp_path / "elsewhere").iterdir())


@pytest.mark.parametrize("text", ["", "[]", "{", '{"files": [1]}', '{"files": {"a": 1}}', '{"file": {}}'])
def test_a_broken_manifest_is_a_mistake_that_says_what_to_do(out: Path, text: str) -> None:
    (out / MANIFEST).write_text(text)
    with pytest.raises(UserError, match="not a manifest of this tool") as caught:
        check(OLD, out)
    assert "restore it" in caught.value.todo


def test_a_folder_that_cannot_be_made_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="Not a directory"):
        apply(OLD, tmp_path / "file" / "generated")
    with pytest.raises(UserError, match=r"File exists|Not a directory"):
        apply(OLD, tmp_path / "file")


@pytest.fixture
def not_root() -> Iterator[None]:
    """Root may write anywhere; for as long as the test runs, it is nobody."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


def test_a_folder_that_cannot_be_written_is_a_mistake(not_root: None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "generated"
        apply(OLD, out)
        for path in (out, out / output.CACHE):
            path.chmod(0o555)
        before = snapshot(out)
        with pytest.raises(UserError, match="Permission denied"):
            apply(NEW, out)
        assert snapshot(out) == before
        for path in (out, out / output.CACHE):
            path.chmod(0o755)


def test_what_cannot_be_written_is_known_before_the_work(not_root: None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "not" / "there" / "yet"
        output.require_usable(out, write=True)
        Path(folder).chmod(0o555)
        output.require_usable(out, write=False)
        with pytest.raises(UserError, match="cannot be written"):
            output.require_usable(out, write=True)
        Path(folder).chmod(0o755)
        (Path(folder) / "not").write_text("a file")
        with pytest.raises(UserError, match="not: not a folder"):
            output.require_usable(out, write=True)


def test_the_last_build_is_known_by_its_key_until_a_file_changes(out: Path) -> None:
    assert not unchanged(out, "key")
    apply(OLD, out, key="key")
    assert unchanged(out, "key")
    assert not unchanged(out, "another key")
    for path in (*OLD, MANIFEST):
        kept = (out / path).read_bytes()
        (out / path).write_bytes(kept + b"\n")
        assert not unchanged(out, "key"), path
        (out / path).unlink()
        assert not unchanged(out, "key"), path
        (out / path).write_bytes(kept)
    assert unchanged(out, "key")
    (out / output.CACHE / "stamp.json").write_text("{")
    assert not unchanged(out, "key")


def test_what_may_be_thrown_away_is_ignored_by_git(out: Path) -> None:
    apply(OLD, out, key="key")
    subprocess.run(["git", "init", "-q", out], check=True)
    status = subprocess.run(
        ["git", "-C", out, "status", "--porcelain", "-uall"], check=True, capture_output=True, text=True
    ).stdout
    assert sorted(line[3:] for line in status.splitlines()) == sorted([*OLD, MANIFEST])


paths = st.sampled_from(["a.py", "b.py", "c/d.py", "c/e.py", "f/g/h.py", "c", "f"])


def possible(plan: dict[str, str]) -> bool:
    return not any(other.startswith(path + "/") for path in plan for other in plan)


plans = st.dictionaries(paths, st.text("xy\n", max_size=4)).filter(possible)


@given(st.lists(st.tuples(plans, st.dictionaries(paths, st.text("z", max_size=2), max_size=2)), max_size=4))
@settings(max_examples=60, deadline=None)
def test_after_any_builds_and_edits_the_folder_is_the_plan_and_the_users_files(
    tmp_path_factory: pytest.TempPathFactory, rounds: list[tuple[dict[str, str], dict[str, str]]]
) -> None:
    out = tmp_path_factory.mktemp("out")
    (out / "mine.txt").write_text("mine")
    for plan, edits in rounds:
        apply(plan, out)
        assert snapshot(out) == {**plan, "mine.txt": "mine", MANIFEST: snapshot(out)[MANIFEST]}
        assert check(plan, out).fresh
        for path, text in edits.items():
            if path in plan:
                (out / path).write_text(text)
