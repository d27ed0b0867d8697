"""Finding the conversation a command is about."""

from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.conversation import Conversation


class ConversationMissingError(AppError):
    """There is no such conversation in the book (`id`)."""


def conversation_with(session: Session, conversation_id: int) -> Conversation:
    """Return the conversation with this id, and let it be what the undo menu names.

    Raises:
        ConversationMissingError: There is none.
    """
    conversation = session.get(Conversation, conversation_id)
    if conversation is None:
        raise ConversationMissingError(id=conversation_id)
    session.info["subject"] = conversation.title or conversation.room
    return conversation
