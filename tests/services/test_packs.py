"""Adding a pack: what is told beforehand, who is asked, and what stays afterwards."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from tests.content.authored import STATEMENT, write_list, write_problem, write_prompt
from tests.content.packing import write_pack
from tests.services.desk import Desk
from tests.services.test_admission import Strong
from tests.world import MORNING
from trainer.content import LocalContent, open_content, open_packs
from trainer.content.packs import PackFiles
from trainer.core.packs import Changes
from trainer.errors import ConsentError, ContentError, UsageError
from trainer.services import doctor, library, packs


class PackDesk(Desk):
    """A desk with packs on the disk and a judge that holds its promises."""

    packs: PackFiles  # type: ignore[assignment]
    judge: Strong  # type: ignore[assignment]

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.packs = open_packs(root / "packs")
        self.judge = Strong()

        self._minutes = count()

    def now(self) -> datetime:
        """A minute later each time."""
        return MORNING + timedelta(minutes=next(self._minutes))

    @property
    def content(self) -> LocalContent:
        return open_content([self.root / "own", self.root / "shipped"], self.root / "cache", self.packs.roots)


@pytest.fixture
def desk(tmp_path: Path) -> PackDesk:
    return PackDesk(tmp_path)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "source")


def test_a_first_pack_is_new_in_all_its_parts(desk: PackDesk, source: Path) -> None:
    proposal = packs.propose(desk, str(source))

    assert proposal.replaces is None and not proposal.is_same
    assert proposal.changes.added == tuple(sorted(proposal.staged.parts))
    assert (proposal.hidden, proposal.missing) == ((), {})
    assert desk.packs.installed() == {}


def test_adding_it_again_says_what_changed(desk: PackDesk, source: Path) -> None:
    packs.add(desk, packs.propose(desk, str(source)))
    assert packs.propose(desk, str(source)).is_same

    write_problem(source, {"statement.md": STATEMENT + "\nAgain.\n"})
    (source / "problem_sets/lists/first-steps.yaml").unlink()

    proposal = packs.propose(desk, str(source))
    assert proposal.changes == Changes(changed=("problem:add-up",), gone=("list:first-steps",))


def test_what_is_shipped_hides_an_item_of_a_pack_and_that_is_told(desk: PackDesk, source: Path, tmp_path: Path) -> None:
    write_problem(tmp_path / "shipped")

    proposal = packs.propose(desk, str(source))
    packs.add(desk, proposal)

    assert proposal.hidden == ("problem:add-up is not used: shipped or your own content has one of that name.",)
    (shelf,) = packs.shelves(desk)
    assert [item.id for item in shelf.items] == ["design:paste-bin"]
    assert shelf.hidden == proposal.hidden
    assert packs.item_ids(desk, "sums") == ("design:paste-bin",)


def test_a_list_or_rubric_that_is_there_already_is_told(desk: PackDesk, source: Path, tmp_path: Path) -> None:
    write_list(tmp_path / "shipped")
    write_prompt(tmp_path / "shipped")

    hidden = packs.propose(desk, str(source)).hidden

    assert [sentence.split()[0] for sentence in hidden] == ["design:paste-bin", "list:first-steps", "rubric:design"]


def test_of_two_packs_the_later_one_is_told_to_be_hidden(desk: PackDesk, source: Path) -> None:
    packs.add(desk, packs.propose(desk, str(source), "zebra"))
    packs.add(desk, packs.propose(desk, str(source), "ant"))

    assert [(shelf.pack.name, bool(shelf.hidden)) for shelf in packs.shelves(desk)] == [("zebra", False), ("ant", True)]
    assert "the pack zebra has one of that name" in packs.shelves(desk)[1].hidden[0]


def test_where_the_judge_does_not_hold_its_promises_a_no_adds_nothing(desk: PackDesk, source: Path) -> None:
    desk.judge.protections = lambda: {"files": "held", "network": "it can use the network"}  # type: ignore[method-assign]
    proposal = packs.propose(desk, str(source))
    assert proposal.missing == {"network": "it can use the network"}

    with pytest.raises(ConsentError, match="is not added: it can use the network"):
        packs.add(desk, proposal)
    assert list((desk.root / "packs").iterdir()) == []

    packs.add(desk, packs.propose(desk, str(source)), agreed=True)
    assert desk.packs.installed()["sums"].allowed == {"network"}
    assert packs.propose(desk, str(source)).missing == {}

    write_problem(source, {"statement.md": STATEMENT + "\nAgain.\n"})
    assert packs.propose(desk, str(source)).missing == {"network": "it can use the network"}


def test_when_the_judge_cannot_be_asked_nothing_stays(desk: PackDesk, source: Path) -> None:
    def broken() -> dict[str, str]:
        raise ContentError("The judge cannot be started.")

    desk.judge.protections = broken  # type: ignore[method-assign]

    with pytest.raises(ContentError, match="cannot be started"):
        packs.propose(desk, str(source))
    assert list((desk.root / "packs").iterdir()) == []


def test_a_name_that_is_not_installed_says_which_are(desk: PackDesk, source: Path) -> None:
    with pytest.raises(UsageError, match="None was added yet"):
        packs.item_ids(desk, "sums")
    packs.add(desk, packs.propose(desk, str(source)))
    with pytest.raises(UsageError, match="Installed: sums"):
        packs.admit_all(desk, "smus")


def test_the_doctor_tells_of_a_pack_that_was_changed(desk: PackDesk, source: Path, tmp_path: Path) -> None:
    packs.add(desk, packs.propose(desk, str(source)))
    assert [(f.what, f.well, f.detail) for f in doctor.examine(desk) if "pack" in f.what] == [("packs", True, "sums")]

    (tmp_path / "packs/sums/pack.yaml").write_text("")

    (finding,) = [f for f in doctor.examine(desk) if "pack" in f.what]
    assert not finding.well and "The pack sums is not as it was added" in finding.detail


def test_removing_keeps_what_was_practised(desk: PackDesk, source: Path) -> None:
    packs.add(desk, packs.propose(desk, str(source)))
    library.set_note(desk, "problem:add-up", "add them")

    packs.remove(desk, "sums")

    assert desk.content.items() == {}
    assert library.note(desk, "problem:add-up") == "add them"
