package org.parley.measure;

import java.io.Serializable;
import java.util.Set;
import org.parley.annotate.MentionRecord;

/**
 * Which mentions count.
 *
 * @param zones labels of the zones that count
 * @param forms labels of the forms that count; {@code ambiguous} never does
 * @param embedded true when a mention within a longer one counts
 */
public record Counting(Set<String> zones, Set<String> forms, boolean embedded)
    implements Serializable {

  /** Zones headline and body; forms name, title_name, role and metonym; embedded ones too. */
  public static final Counting DEFAULT =
      new Counting(
          Set.of("headline", "body"), Set.of("name", "title_name", "role", "metonym"), true);

  private static final String AMBIGUOUS = "ambiguous";

  /** Copies the sets. */
  public Counting {
    zones = Set.copyOf(zones);
    forms = Set.copyOf(forms);
  }

  /** True when the mention names somebody, in whatever form and zone. */
  public static boolean namesSomebody(MentionRecord mention) {
    return !Cells.isEmpty(mention.actorId()) && !mention.form().equals(AMBIGUOUS);
  }

  /** True when the mention counts for its actor. */
  public boolean counts(MentionRecord mention) {
    return namesSomebody(mention)
        && zones.contains(mention.zone())
        && forms.contains(mention.form())
        && (embedded || !mention.embedded());
  }
}
