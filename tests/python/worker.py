"""A worker that handles events by type; every type it names is generated."""

from __future__ import annotations

from dataclasses import dataclass, field

from events.any_event import AnyEvent
from events.dispatch import Dispatcher
from events.envelope import EventEnvelope
from events.fireflies.transcript_failed_v1 import TranscriptFailedV1
from events.fireflies.transcript_ready_v1 import TranscriptReadyV1


@dataclass
class Worker:
    """Keeps a line for each event it has seen."""

    lines: list[str] = field(default_factory=list)
    dispatcher: Dispatcher = field(default_factory=Dispatcher)

    def __post_init__(self) -> None:
        self.dispatcher.on(TranscriptReadyV1)(self.ready)
        self.dispatcher.on(TranscriptFailedV1)(self.failed)
        self.dispatcher.on_other(self.other)

    def ready(self, event: EventEnvelope[TranscriptReadyV1]) -> None:
        self.lines.append(
            f"ready: {event.payload.title}, {len(event.payload.sentences)} sentences, from {event.source.host}"
        )

    def failed(self, event: EventEnvelope[TranscriptFailedV1]) -> None:
        self.lines.append(f"failed: {event.payload.error_message}")

    def other(self, event: AnyEvent) -> None:
        self.lines.append(f"other: {event.event_type}")

    def handle(self, body: bytes) -> None:
        """Validates a message body and hands it to its handler. Raises pydantic.ValidationError."""
        self.dispatcher.dispatch(body)
