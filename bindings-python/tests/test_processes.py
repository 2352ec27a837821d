"""What crosses to another process or thread."""

import multiprocessing
import pickle
import threading

import pytest

import sijs
from conftest import AS_OF, RECORDS, matter


def outcome(case: sijs.Case) -> tuple[str, sijs.Matter]:
    """What a worker does."""
    of = sijs.Matter(case, AS_OF)
    return of["age-at-filing"].outcome, of


def refuse(text: str) -> str:
    """A worker that raises."""
    return sijs.Case.from_json(text).to_json()


def test_cases_and_matters_go_to_a_pool_and_back() -> None:
    cases = [matter(record).case for record in RECORDS]
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        found = pool.map(outcome, cases)
        with pytest.raises(sijs.InvalidCaseError) as caught:
            pool.apply(refuse, ('{"id":""}',))
    assert found[0][0] == matter(RECORDS[0])["age-at-filing"].outcome
    for case, (_, of) in zip(cases, found, strict=True):
        assert of.case == case
        assert of.findings == sijs.Matter(case, AS_OF).findings
    assert (caught.value.code, caught.value.path) == ("case.not_an_id", "id")
    assert caught.value.json.startswith('{"error":')


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_are_the_text_of_the_case(protocol: int, ana: sijs.Matter) -> None:
    case = pickle.loads(pickle.dumps(ana.case, protocol))
    assert case == ana.case
    of = pickle.loads(pickle.dumps(ana, protocol))
    assert (of.as_of, of.law, of.findings) == (ana.as_of, ana.law, ana.findings)


def test_an_answer_crosses_as_its_matter(ana: sijs.Matter) -> None:
    with pytest.raises(TypeError, match="pickle"):
        pickle.dumps(ana.findings[0])


def test_threads_share_a_case() -> None:
    case = sijs.Case(birth_date="2009-06-02")
    wrong = list[BaseException]()

    def work(number: int) -> None:
        try:
            for turn in range(200):
                case.set(f"filings[{0}].received_date", f"2026-01-{1 + (number + turn) % 28:02}")
                assert sijs.Matter(case, AS_OF)["age-at-filing"].outcome == "satisfied"
        except BaseException as error:
            wrong.append(error)

    case.set("filings", [{"form": "i360", "signed_how": "ink", "rejected": False}])
    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_the_text_door_lets_others_run() -> None:
    request = '{"version":1,"as_of":"2026-11-24","case":{"person":{"birth_date":"2009-06-02"},"filings":[]}}'
    answers = list[str]()
    threads = [threading.Thread(target=lambda: answers.append(sijs.call("assess", request))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 8 and len(set(answers)) == 1
