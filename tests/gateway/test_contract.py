"""The JSON of the private route."""

from __future__ import annotations

import pytest

from bot.gateway.contract import ContractFault, GatewayReply, GatewayRequest
from bot.records.reply import Button, Reply

GOOD = {"rehearsal": "r1", "message_id": "m1", "text": "Bonjour", "speaker": "awa"}


def test_a_request_is_read_and_unknown_fields_are_ignored() -> None:
    assert GatewayRequest.from_dict({**GOOD, "more": 1}).to_dict() == GOOD


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ([], "body"),
        (None, "body"),
        ({**GOOD, "text": 3}, "text"),
        ({key: GOOD[key] for key in ("rehearsal", "text", "speaker")}, "message_id"),
        ({**GOOD, "rehearsal": ""}, "rehearsal"),
        ({**GOOD, "rehearsal": "a" * 65}, "rehearsal"),
        ({**GOOD, "message_id": "a/b"}, "message_id"),
        ({**GOOD, "message_id": "m1\n"}, "message_id"),
        ({**GOOD, "speaker": ""}, "speaker"),
        ({**GOOD, "speaker": "a" * 256}, "speaker"),
        ({**GOOD, "speaker": "a\x00"}, "speaker"),
        ({**GOOD, "speaker": ["a"]}, "speaker"),
    ],
)
def test_a_request_that_breaks_the_contract_names_its_field(body: object, field: str) -> None:
    with pytest.raises(ContractFault, match=field):
        GatewayRequest.from_dict(body)


def test_a_reply_survives_the_way() -> None:
    reply = GatewayReply(3, "appel", (Reply("client", "Oui.", (Button("Oui", "oui"),)),), None)
    assert GatewayReply.from_dict(reply.to_dict()) == reply


def test_the_answer_has_the_fields_of_the_contract() -> None:
    body = GatewayReply(3, "appel", (Reply("client", "Oui.", (Button("A", "a"),)),)).to_dict()
    assert body == {
        "turn": 3, "phase": "appel", "error_id": None,
        "replies": [{"who": "client", "text": "Oui.", "buttons": [{"title": "A", "value": "a"}]}],
    }


@pytest.mark.parametrize("body", [[], {}, {"replies": [{"who": "client"}]}, {"replies": [1]}])
def test_an_answer_that_breaks_the_contract_is_refused(body: object) -> None:
    with pytest.raises(ContractFault):
        GatewayReply.from_dict(body)
