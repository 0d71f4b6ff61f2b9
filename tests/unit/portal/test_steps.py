"""Steps are skipped when done, reported while they happen, and leave nothing half done."""

from __future__ import annotations

from pathlib import Path

import pytest

from portal.__main__ import main
from portal.steps import Stamp, Step, StepFailedError, digest, made_whole, run, take


def a_step(subject: str, made: list[str], **words) -> Step:
    return Step(subject, "making", lambda: subject in made, lambda: made.append(subject), **words)


def test_only_what_is_not_done_is_made_and_counted(capsys: pytest.CaptureFixture[str]):
    made = ["one"]
    take([a_step(name, made) for name in ("one", "two", "three")])
    assert made == ["one", "two", "three"]
    assert capsys.readouterr().out == "1/2 two: making\n2/2 three: making\n"


def test_a_check_that_fails_stops_everything_before_it_begins():
    def refuse() -> None:
        raise StepFailedError("no room.")

    made: list[str] = []
    with pytest.raises(StepFailedError, match="two: no room"):
        take([a_step("one", made), a_step("two", made, check=refuse)])
    assert made == []


def test_a_stamp_is_fresh_for_the_same_inputs_only(tmp_path: Path):
    inputs = ["a"]
    stamp = Stamp(tmp_path / "folder" / "stamp", lambda: inputs[0])
    assert not stamp.is_fresh()
    with stamp.renewed():
        pass
    assert stamp.is_fresh()
    inputs[0] = "b"
    assert not stamp.is_fresh()


def test_a_failure_takes_the_stamp_away(tmp_path: Path):
    stamp = Stamp(tmp_path / "stamp", lambda: "same")
    with stamp.renewed():
        pass
    with pytest.raises(ValueError, match="half"), stamp.renewed():
        raise ValueError("half")
    assert not stamp.is_fresh()


def test_what_changes_while_it_is_made_is_for_the_next_run(tmp_path: Path):
    inputs = ["before"]
    stamp = Stamp(tmp_path / "stamp", lambda: inputs[0])
    with stamp.renewed():
        inputs[0] = "after"
    assert not stamp.is_fresh()


def test_a_folder_appears_when_it_is_complete(tmp_path: Path):
    target = tmp_path / "target"
    with made_whole(target) as folder:
        (folder / "file").write_text("new")
        assert not target.exists()
    assert (target / "file").read_text() == "new"


def test_a_folder_half_made_leaves_the_old_one(tmp_path: Path):
    target = tmp_path / "target"
    target.mkdir()
    (target / "file").write_text("old")
    with pytest.raises(FileNotFoundError), made_whole(target) as folder:
        (folder / "file").rename(folder / "elsewhere")
    assert (target / "file").read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_digest_sees_content_names_and_order(tmp_path: Path):
    file = tmp_path / "folder" / "file"
    file.parent.mkdir()
    file.write_text("text")
    before = digest(file.parent)
    file.write_text("other")
    changed = digest(file.parent)
    file.rename(file.with_name("renamed"))
    assert len({before, changed, digest(file.parent)}) == 3
    assert digest("a", "b") != digest("b", "a")
    assert digest("ab") != digest("a", "b")


def test_a_digest_does_not_see_compiled_python(tmp_path: Path):
    before = digest(tmp_path)
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "module.pyc").write_text("compiled")
    assert digest(tmp_path) == before


def test_a_command_that_fails_names_its_log_and_shows_its_end(tmp_path: Path):
    log = tmp_path / "logs" / "command.log"
    with pytest.raises(StepFailedError) as failure:
        run(["sh", "-c", "echo the reason; exit 3"], log)
    told = failure.value.explain()
    assert "sh failed (exit code 3)" in told
    assert str(log) in told
    assert told.endswith("the reason")


def test_a_command_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(StepFailedError, match="no-such-command cannot be run"):
        run(["no-such-command"], tmp_path / "log")


def test_no_command_sees_the_portal_that_the_shell_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("CKAN", "2.12")
    monkeypatch.setenv("CKAN_SQLALCHEMY_URL", "postgresql://other.example")
    monkeypatch.setenv("CKAN_SMTP_SERVER", "mail.other.example")
    assert main(["status"]) == 0
    run(["env"], tmp_path / "log")
    said = (tmp_path / "log").read_text()
    assert "other.example" not in said
    assert "CKAN=2.12\n" in said
