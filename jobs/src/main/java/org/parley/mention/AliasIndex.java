package org.parley.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.Actor;
import org.parley.codebook.Alias;
import org.parley.codebook.AliasForm;
import org.parley.codebook.Codebook;
import org.parley.codebook.OtherName;
import org.parley.codebook.Role;
import org.parley.text.Span;
import org.parley.text.Token;
import org.parley.text.TokenKind;
import org.parley.text.Tokenizer;

/** A trie over {@link NameKeys}: all names of the codebook and all words of titles. */
final class AliasIndex {

  /** A node of the trie; immutable once the index is built. */
  static final class Node {
    private Map<String, Node> next = Map.of();
    private List<NameEntry> names = List.of();
    private TitleWord title;

    Node child(String key) {
      return next.get(key);
    }

    List<NameEntry> names() {
      return names;
    }

    TitleWord title() {
      return title;
    }

    private Node grow(String key) {
      if (next.isEmpty()) {
        next = new HashMap<>(4);
      }
      return next.computeIfAbsent(key, k -> new Node());
    }
  }

  private final Codebook codebook;
  private final Node root = new Node();
  private final RoleIndex roles;

  AliasIndex(Codebook codebook) {
    this.codebook = codebook;
    for (Alias alias : codebook.aliases()) {
      addAlias(alias);
    }
    for (OtherName other : codebook.otherNames()) {
      add(
          other.name(),
          new NameEntry("", null, null, false, false, false, "", capitals(other.name())));
    }
    for (List<String> line : ResourceLines.read("titles.txt")) {
      TitleWord.Kind kind = TitleWord.Kind.valueOf(line.get(0).toUpperCase(Locale.ROOT));
      addTitle(line.get(1), new TitleWord(EnumSet.of(kind), null));
    }
    Set<String> listed = new HashSet<>();
    for (List<String> line : ResourceLines.read("offices.txt")) {
      listed.add(NameKeys.joined(line.get(0)));
      addOffice(line.get(0), keys(line.get(1)), keys(line.get(2)));
    }
    for (Role role : codebook.roles()) {
      String office = NameKeys.joined(role.office());
      if (!office.isEmpty() && listed.add(office)) {
        addOffice(office, List.of(office), List.of(office));
      }
    }
    this.roles = new RoleIndex(codebook, this::bodies);
  }

  /** The states and bodies that keys name, leftmost and longest first; no persons. */
  private Set<String> bodies(List<String> keys) {
    Set<String> bodies = new LinkedHashSet<>();
    int at = 0;
    while (at < keys.size()) {
      Node node = root;
      int end = at;
      List<NameEntry> longest = List.of();
      for (int i = at; i < keys.size() && node != null; i++) {
        node = node.child(keys.get(i));
        if (node != null && node.names().stream().anyMatch(e -> !e.isOther() && !e.person())) {
          longest = node.names();
          end = i + 1;
        }
      }
      longest.stream()
          .filter(e -> !e.isOther() && !e.person())
          .map(NameEntry::actorId)
          .forEach(bodies::add);
      at = Math.max(end, at + 1);
    }
    return bodies;
  }

  Codebook codebook() {
    return codebook;
  }

  Node root() {
    return root;
  }

  RoleIndex roles() {
    return roles;
  }

  /** The office that a phrase names, keys joined by blanks; null when none. */
  TitleWord.Office office(String phrase) {
    Node node = find(phrase);
    return node == null || node.title == null ? null : node.title.office();
  }

  /** True when a phrase, keys joined by blanks, may name the actor. */
  boolean names(String phrase, String actorId) {
    Node node = find(phrase);
    return node != null && node.names.stream().anyMatch(e -> e.actorId().equals(actorId));
  }

  /** The node of a phrase, keys joined by blanks; null when none. */
  Node find(String phrase) {
    Node node = root;
    for (String key : phrase.split(" ", -1)) {
      node = node == null ? null : node.child(key);
    }
    return node;
  }

  private static List<String> keys(String list) {
    return ResourceLines.items(list).stream().map(NameKeys::joined).toList();
  }

  private void addOffice(String phrase, List<String> denotes, List<String> shortForms) {
    String key = NameKeys.joined(phrase);
    List<String> all = new ArrayList<>(denotes);
    if (!all.contains(key)) {
      all.add(key);
    }
    TitleWord.Office office = new TitleWord.Office(key, List.copyOf(all), shortForms);
    addTitle(phrase, new TitleWord(EnumSet.of(TitleWord.Kind.OFFICE), office));
  }

  private void addTitle(String phrase, TitleWord word) {
    Node node = root;
    for (String key : NameKeys.ofPhrase(phrase)) {
      node = node.grow(key);
    }
    node.title = node.title == null ? word : node.title.with(word);
  }

  private void addAlias(Alias alias) {
    Actor actor = codebook.actors().get(alias.actorId());
    String text = withoutArticle(alias.text());
    NameEntry entry =
        new NameEntry(
            alias.actorId(),
            actor == null ? null : actor.kind(),
            alias.form(),
            alias.caseSensitive(),
            alias.needsFullName(),
            alias.needsFullName() && !text.equals(alias.text()),
            exact(text),
            capitals(text));
    add(text, entry);
    if (entry.person()) {
      String bare = withoutArabicArticles(text);
      if (!bare.equals(text)) {
        add(bare, entry);
      }
    }
  }

  private void add(String text, NameEntry entry) {
    List<String> keys = NameKeys.ofPhrase(text);
    if (keys.isEmpty()) {
      return;
    }
    Node node = root;
    for (String key : keys) {
      node = node.grow(key);
    }
    List<NameEntry> names = new ArrayList<>(node.names);
    if (!names.contains(entry)) {
      names.add(entry);
      names.sort((a, b) -> Integer.compare(rank(a), rank(b)));
      node.names = List.copyOf(names);
    }
  }

  /** Names before surnames before adjectives; a name that is no actor last. */
  private static int rank(NameEntry entry) {
    int form = entry.isOther() ? 100 : 2 * order(entry.form());
    return form + (entry.needsFullName() ? 1 : 0);
  }

  private static int order(AliasForm form) {
    return switch (form) {
      case NAME -> 0;
      case ACRONYM -> 1;
      case SURNAME -> 2;
      case METONYM -> 3;
      case ADJECTIVE -> 4;
    };
  }

  /**
   * Drops <i>the</i> before a capital: a span never begins with the article of a name. A capital
   * article is part of the name: The Times.
   */
  private static String withoutArticle(String text) {
    boolean article = text.startsWith("the ") && text.length() > 4;
    return article && Character.isUpperCase(text.charAt(4)) ? text.substring(4) : text;
  }

  /** {@code Ahmad al-Jarba} as {@code Ahmad Jarba}; {@code Al Gore} stays. */
  private static String withoutArabicArticles(String text) {
    StringBuilder bare = new StringBuilder(text);
    for (String article : List.of("al-", "Al-", "el-", "El-", " al ", " el ")) {
      for (int at = bare.indexOf(article); at >= 0; at = bare.indexOf(article)) {
        boolean word = at == 0 || bare.charAt(at) == ' ' || bare.charAt(at - 1) == ' ';
        if (!word) {
          break;
        }
        bare.replace(at, at + article.length(), article.startsWith(" ") ? " " : "");
      }
    }
    return bare.toString();
  }

  private static NameEntry.Capitals capitals(String text) {
    boolean any = text.chars().anyMatch(Character::isUpperCase);
    int first = 0;
    while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    return !any
        ? NameEntry.Capitals.NONE
        : Character.isUpperCase(text.charAt(first))
            ? NameEntry.Capitals.FIRST
            : NameEntry.Capitals.ANY;
  }

  private static String exact(String text) {
    return exact(text, Tokenizer.tokens(text, new Span(0, text.length())));
  }

  /** The words as written, without hyphens, apostrophes and full stops, with blanks between. */
  static String exact(String text, List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      if (token.kind() == TokenKind.HYPHEN) {
        continue;
      }
      if (words.length() > 0) {
        words.append(' ');
      }
      for (int i = token.start(); i < token.end(); i++) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
          words.append(c);
        }
      }
    }
    return words.toString();
  }
}
