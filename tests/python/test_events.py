"""Events: envelope and payload together, by type, and what happens to types that nobody knows."""

from __future__ import annotations

import datetime
import json

import pytest
from events import _support as support
from events import registry
from events.any_event import parse_event
from events.envelope import EventEnvelope, UntypedEvent
from events.event_types import ALIASES, EventType, canonical
from events.fireflies.transcript_failed_v1 import TranscriptFailedV1
from events.fireflies.transcript_ready_v1 import TranscriptReadyV1
from pydantic import ValidationError
from worker import Worker

ENVELOPE = {
    "event_id": "92AC3d31-3cbb-5518-9cc9-eaa1d1198639",
    "timestamp": "2026-01-27T10:00:00.1234567+00:00",
    "version": "1.0.0",
    "source": {
        "host": "node-red",
        "type": "file_watch",
        "app": None,
        "rack": [1.50, 12345678901234567890123],
    },
    "correlation_ids": [],
    "unknown": {"kept": None},
}


def event(event_type: str, payload: object = None) -> dict:
    if payload is None:
        payload = registry.find(event_type).schema["examples"][0]
    return {**ENVELOPE, "event_type": event_type, "payload": payload}


@pytest.mark.parametrize("event_type", [each.value for each in EventType])
def test_every_event_is_typed_and_comes_back(event_type: str) -> None:
    text = json.dumps(event(event_type))
    parsed = parse_event(text)
    assert type(parsed.payload) is registry.model_of(event_type)
    assert parsed.event_type == event_type
    assert json.loads(support.to_json(parsed)) == json.loads(text)


def test_members_stay_in_the_order_they_came_in():
    text = (
        '{"payload":{"later":1,"media_type":"audio/mpeg","media_file":"s3://x","media_duration_seconds":3},'
        '"event_type":"fireflies.transcript.upload.v1","event_id":"92ac3d31-3cbb-5518-9cc9-eaa1d1198639",'
        '"timestamp":"2026-01-27T10:00:00Z","unknown":{"b":1,"a":2},"version":"1.0.0",'
        '"source":{"type":"file_watch","x":1,"host":"node"},"correlation_ids":[]}'
    )
    envelope = parse_event(text)
    assert support.to_json(envelope) == text
    assert support.to_json(envelope.model_copy(deep=True)) == text
    envelope.payload.media_type = "audio/wav"
    assert support.to_json(envelope) == text.replace("audio/mpeg", "audio/wav")


def test_a_payload_is_checked_by_its_type() -> None:
    with pytest.raises(ValidationError) as caught:
        parse_event(event(TranscriptFailedV1.__event_type__, {}))
    assert any(error["loc"][0] == "payload" for error in caught.value.errors())


def test_an_unknown_type_comes_back_untyped() -> None:
    parsed = parse_event(event("acme.unheard.of.v1", {"x": 1}))
    assert type(parsed) is UntypedEvent
    assert parsed.payload == {"x": 1}


def test_the_envelope_is_checked_for_unknown_types_too() -> None:
    with pytest.raises(ValidationError):
        parse_event({**event("acme.unheard.of.v1", {}), "event_id": 1})
    with pytest.raises(ValidationError):
        parse_event(b'{"event_type": ')
    with pytest.raises(ValidationError):
        parse_event(b'{"event_type": "a.b.v1", "event_type": "a.b.v1"}')


def test_a_payload_of_another_type_is_refused() -> None:
    ready = registry.find(TranscriptReadyV1.__event_type__).schema["examples"][0]
    with pytest.raises(ValidationError, match="has no payload of type"):
        EventEnvelope[TranscriptReadyV1].model_validate(event("acme.unheard.of.v1", ready))


def test_aliases_and_types_without_version() -> None:
    assert canonical("fireflies.transcript.ready") == "fireflies.transcript.ready.v1"
    for alias, event_type in ALIASES.items():
        assert canonical(alias) == event_type.value
        assert registry.find(alias).event_type == event_type.value


def test_a_value_filled_by_code_is_checked_before_it_is_written() -> None:
    example = registry.find(TranscriptFailedV1.__event_type__).schema["examples"][0]
    payload = TranscriptFailedV1.model_validate(example)
    envelope = EventEnvelope[TranscriptFailedV1](
        event_id="92ac3d31-3cbb-5518-9cc9-eaa1d1198639",
        event_type=TranscriptFailedV1.__event_type__,
        timestamp=datetime.datetime.now(datetime.UTC),
        version="1.0.0",
        source={"host": "here", "type": "manual"},
        correlation_ids=[],
        payload=payload,
    )
    assert parse_event(support.to_json(envelope)).payload == payload
    envelope.version = "one"
    with pytest.raises(ValidationError):
        support.to_json(envelope)


def test_defaults_are_offered_and_not_written() -> None:
    example = dict(registry.find(TranscriptReadyV1.__event_type__).schema["examples"][0])
    example.pop("summary", None)
    payload = TranscriptReadyV1.model_validate(example)
    assert payload.summary is None
    assert "summary" not in payload.model_dump(exclude_unset=True)
    assert (
        TranscriptReadyV1.model_validate({**example, "summary": None}).model_dump(exclude_unset=True)[
            "summary"
        ]
        is None
    )


def test_a_worker_handles_events_by_type() -> None:
    worker = Worker()
    worker.handle(json.dumps(event("fireflies.transcript.ready.v1")).encode())
    worker.handle(json.dumps(event("fireflies.transcript.failed.v1")).encode())
    worker.handle(json.dumps(event("agent.thread.error.v1")).encode())
    worker.handle(json.dumps(event("acme.unheard.of.v1", {})).encode())
    assert [line.split(":")[0] for line in worker.lines] == ["ready", "failed", "other", "other"]
    with pytest.raises(ValidationError):
        worker.handle(b"{}")
