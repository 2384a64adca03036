package org.parley.position;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each speaker last spoke of each issue or was asked about it, for statements that name it no
 * more ({@code It does not have to be on day one}).
 */
final class TopicMemory {

  private static final int SENTENCES_BACK = 2;

  private record Key(String issueId, List<String> speakers) {}

  private final Map<Key, Integer> last = new HashMap<>();

  /** Notes that the speakers speak of the issue in a sentence. */
  void remember(String issueId, List<String> speakers, int sentence) {
    if (!speakers.isEmpty()) {
      last.put(new Key(issueId, speakers), sentence);
    }
  }

  /** Notes that somebody asks about the issue in a sentence. */
  void ask(String issueId, int sentence) {
    last.put(new Key(issueId, List.of()), sentence);
  }

  /** True when they spoke of it two sentences before at most, or were asked about it there. */
  boolean recalls(String issueId, List<String> speakers, int sentence) {
    return isNear(new Key(issueId, speakers), sentence)
        || isNear(new Key(issueId, List.of()), sentence);
  }

  private boolean isNear(Key key, int sentence) {
    Integer before = last.get(key);
    return before != null && before <= sentence && sentence - before <= SENTENCES_BACK;
  }
}
