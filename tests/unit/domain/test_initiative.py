"""What an institution plans: stored as text that others may damage, late once its day is over."""

from __future__ import annotations

import json
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ckanext.proactiva.domain.initiative import (
    Progress,
    Step,
    in_order,
    names_read,
    names_written,
    progress,
    steps_read,
    steps_written,
)

TODAY = date(2027, 1, 15)
steps = st.builds(Step, what=st.text(), due=st.dates(), done=st.booleans())
# Any JSON, and text that is not JSON.
spoilt = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["what", "due", "x"]), inner),
).map(json.dumps)


@given(st.lists(steps))
def test_what_is_kept_is_read_again_by_its_days(planned: list[Step]):
    read = steps_read(steps_written(planned))
    assert read == in_order(planned)
    assert [step.due for step in read] == sorted(step.due for step in planned)


@given(st.lists(st.text()))
def test_names_are_read_as_they_are_kept(names: list[str]):
    assert names_read(names_written(names)) == tuple(names)


@given(spoilt | st.text() | st.none() | st.integers())
def test_what_cannot_be_read_is_left_out(text: object):
    for step in steps_read(text):
        assert isinstance(step.what, str)
        assert isinstance(step.due, date)
    assert all(isinstance(name, str) for name in names_read(text))


def test_of_a_list_what_can_be_read_stays():
    good = {"what": "Publicarlo", "due": "2027-01-31", "done": True}
    bad = [7, {}, {"what": "Publicarlo"}, {"what": 1, "due": "2027-01-31"}]
    odd = {**good, "done": "no"}
    text = json.dumps([*bad, {"what": "Publicarlo", "due": "mañana"}, good, odd])
    done = Step("Publicarlo", date(2027, 1, 31), done=True)
    assert steps_read(text) == (done, done._replace(done=False))
    assert names_read(json.dumps([7, None, "agua", ["luz"], True])) == ("agua",)


def test_a_step_is_late_after_its_last_day_and_never_once_it_is_done():
    yesterday = TODAY - timedelta(days=1)
    assert progress(Step("", TODAY), TODAY) is Progress.AHEAD
    assert progress(Step("", yesterday), TODAY) is Progress.LATE
    assert progress(Step("", yesterday, done=True), TODAY) is Progress.DONE
