"""The order as a Pydantic model, as one writes it by hand: what types and Field can say of schema.json."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field


class Card(BaseModel):
    kind: Literal["card"]
    number: Annotated[str, Field(min_length=12)]


class Transfer(BaseModel):
    kind: Literal["transfer"]
    iban: str


class Order(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    order_id: Annotated[str, Field(pattern="^ord_[0-9]+$")]
    placed_at: AwareDatetime
    quantity: Annotated[int, Field(ge=1, le=100)]
    status: Literal["open", "processing", "shipped"] | None = None
    payment: Annotated[Card | Transfer, Field(discriminator="kind")] | None = None
    country: str | None = None
    zip: str | None = None
    coupon: str | None = None
    customer_id: str | None = None
