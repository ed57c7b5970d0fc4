"""One parse of a turn, with what the client said before it, kept for the turns that follow."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from bot.records.text import NormalisedText
from bot.technique.normalise import normalise


class Parses:
    """Parses of texts; those of client turns, which come back often, are remembered."""

    def __init__(self, nlp: Language, most: int) -> None:
        """``most``: how many client turns are remembered; the oldest go first."""
        self._nlp = nlp
        self._most = most
        self._client: OrderedDict[str, Doc] = OrderedDict()

    def of(
        self, texts: Sequence[NormalisedText], said: Iterable[str]
    ) -> tuple[list[Doc], dict[str, Doc]]:
        """Parse ``texts`` and, where they are not known, the client's turns ``said``.

        Returns the parses of ``texts``, in order, and those of ``said`` by their words.
        """
        wanted = list(dict.fromkeys(said))
        clients = {line: self._client[line] for line in wanted if line in self._client}
        new = [line for line in wanted if line not in clients]
        sources = [*(text.text for text in texts), *(normalise(line).text for line in new)]
        docs = list(self._nlp.pipe(sources))
        clients.update(zip(new, docs[len(texts):]))
        self._remember(clients)
        return docs[:len(texts)], clients

    def _remember(self, clients: dict[str, Doc]) -> None:
        self._client.update(clients)
        while len(self._client) > self._most:
            self._client.popitem(last=False)
