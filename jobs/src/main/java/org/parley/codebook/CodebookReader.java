package org.parley.codebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.text.LinePattern;

/**
 * Reads a codebook's folder and checks all of it at once.
 *
 * <p>Files: {@code actors.csv}, {@code aliases.csv}, {@code roles.csv}; optional {@code
 * other_names.csv}, {@code issues.yaml}, {@code ignore.txt}. Further files are not looked at. CSV
 * is RFC 4180 with a header, UTF-8 with or without byte-order mark; columns may stand in any order.
 */
public final class CodebookReader {

  private CodebookReader() {}

  /**
   * What reading gave.
   *
   * @param codebook what could be read; fit for use only when there are no problems
   * @param problems every mistake found, by file and line
   */
  public record Result(Codebook codebook, List<Problem> problems) {

    /** True when nothing is wrong. */
    public boolean isValid() {
      return problems.isEmpty();
    }
  }

  /** Reads the files of {@code folder}; a folder that does not exist is a problem too. */
  public static Result read(Path folder) {
    Problems problems = new Problems();
    if (!Files.isDirectory(folder)) {
      problems.add(
          folder.toString(), 0, "There is no such folder. Name one that holds a codebook.");
      Codebook none =
          new Codebook(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");
      return new Result(none, problems.sorted());
    }
    SourceFile actorFile = SourceFile.read(folder, "actors.csv", true, problems);
    SourceFile aliasFile = SourceFile.read(folder, "aliases.csv", true, problems);
    SourceFile ignoreFile = SourceFile.read(folder, "ignore.txt", false, problems);
    SourceFile issueFile = SourceFile.read(folder, "issues.yaml", false, problems);
    SourceFile otherFile = SourceFile.read(folder, "other_names.csv", false, problems);
    SourceFile roleFile = SourceFile.read(folder, "roles.csv", true, problems);

    Map<String, Actor> actors = ActorRows.read(actorFile, problems);
    List<Alias> aliases = AliasRows.read(aliasFile, actors, problems);
    List<Role> roles = RoleRows.read(roleFile, actors, problems);
    if (aliasFile.exists()) {
      everyActorIsNamed(actors, aliases, roles, problems);
    }
    Codebook codebook =
        new Codebook(
            actors,
            aliases,
            roles,
            AliasRows.others(otherFile, problems),
            IssueFile.read(issueFile, problems),
            ignored(ignoreFile, problems),
            version(actorFile, aliasFile, ignoreFile, issueFile, otherFile, roleFile));
    return new Result(codebook, problems.sorted());
  }

  private static void everyActorIsNamed(
      Map<String, Actor> actors, List<Alias> aliases, List<Role> roles, Problems problems) {
    Set<String> named = new HashSet<>();
    aliases.forEach(alias -> named.add(alias.actorId()));
    roles.forEach(role -> named.add(role.actorId()));
    for (Actor actor : actors.values()) {
      if (!named.contains(actor.id())) {
        problems.add(
            "aliases.csv",
            0,
            "'"
                + actor.id()
                + "' has no alias and no role, so no text can name it. Add a line '"
                + actor.id()
                + ","
                + actor.name()
                + ",name,false'.");
      }
    }
  }

  private static List<String> ignored(SourceFile file, Problems problems) {
    String text = file.exists() ? file.text(problems) : null;
    List<String> lines = new ArrayList<>();
    if (text != null) {
      int number = 0;
      for (String line : text.lines().map(String::strip).toList()) {
        number++;
        if (!line.isEmpty() && !line.startsWith("#") && isPattern(line, number, file, problems)) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static boolean isPattern(String line, int number, SourceFile file, Problems problems) {
    try {
      LinePattern.parse(line);
      return true;
    } catch (IllegalArgumentException e) {
      problems.add(file.name(), number, e.getMessage() + ".");
      return false;
    }
  }

  /** SHA-256 over name, a zero byte and content of each file that exists, in name order. */
  private static String version(SourceFile... filesInNameOrder) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (SourceFile file : filesInNameOrder) {
        if (file.exists()) {
          digest.update(file.name().getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
          digest.update(file.bytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
