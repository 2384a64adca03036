package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parley.annotate.Reviews;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookReader;
import org.parley.codebook.Problem;
import org.parley.codebook.Review;
import org.parley.codebook.ReviewFile;
import org.parley.position.PatternCompiler;
import org.parley.run.UserError;

/** Reads the codebook that a command works with: the user's folder, or the one in the jar. */
final class CodebookOption {

  private static final int MOST_SHOWN = 50;

  private CodebookOption() {}

  /**
   * Reads a codebook.
   *
   * @param folder empty for the one that ships
   * @throws UserError when it has mistakes; all of them are named
   */
  static Codebook read(String folder) {
    CodebookReader.Result result = CodebookReader.read(path(folder));
    List<Problem> problems = problems(path(folder), result);
    if (!problems.isEmpty()) {
      throw UserError.wrongUse(listed("the codebook " + name(folder) + " has", problems));
    }
    return result.codebook();
  }

  /** All mistakes of a codebook. */
  static CodebookReader.Result check(String folder) {
    CodebookReader.Result result = CodebookReader.read(path(folder));
    return new CodebookReader.Result(result.codebook(), problems(path(folder), result));
  }

  /**
   * The reviews that a run is given: those named, and those in the codebook's folder.
   *
   * @throws UserError when they have mistakes; all of them are named
   */
  static Reviews reviews(String folder, List<String> named, Codebook codebook) {
    List<Review> reviews = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<Path> files = new ArrayList<>(reviewFiles(path(folder)));
    named.forEach(name -> files.add(Path.of(name)));
    for (Path file : files) {
      ReviewFile.Result result = ReviewFile.read(file, codebook.actors());
      reviews.addAll(result.reviews());
      problems.addAll(result.problems());
    }
    if (!problems.isEmpty()) {
      throw UserError.wrongUse(listed("the reviews have", problems));
    }
    return new Reviews(reviews);
  }

  private static List<Path> reviewFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "reviews*.csv")) {
      return StreamSupport.stream(files.spliterator(), false).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Problem> problems(Path folder, CodebookReader.Result result) {
    Codebook codebook = result.codebook();
    return Stream.of(
            result.problems().stream(),
            PatternCompiler.problems(codebook).stream(),
            reviewFiles(folder).stream()
                .flatMap(file -> ReviewFile.read(file, codebook.actors()).problems().stream()))
        .flatMap(all -> all)
        .sorted()
        .toList();
  }

  /** How the codebook is called in messages and in the manifest. */
  static String name(String folder) {
    return folder.isEmpty() ? "shipped" : folder;
  }

  private static String listed(String what, List<Problem> problems) {
    String shown =
        problems.stream()
            .limit(MOST_SHOWN)
            .map(problem -> "\n  " + problem)
            .collect(Collectors.joining());
    String more =
        problems.size() > MOST_SHOWN
            ? "\n  … and " + (problems.size() - MOST_SHOWN) + " more; 'parley check' names all"
            : "";
    return what + " " + problems.size() + " mistake(s):" + shown + more;
  }

  /** Where a codebook is; the one that ships for the empty name. */
  static Path path(String folder) {
    return folder.isEmpty() ? shipped() : Path.of(folder);
  }

  private static Path shipped() {
    URL url = CodebookOption.class.getResource("/codebook/actors.csv");
    if (url == null) {
      throw new IllegalStateException("the jar holds no codebook");
    }
    try {
      URI uri = url.toURI();
      if (uri.getScheme().equals("jar")) {
        return jar(uri).getPath("/codebook");
      }
      return Path.of(uri).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FileSystem jar(URI uri) {
    try {
      return FileSystems.newFileSystem(uri, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      return FileSystems.getFileSystem(uri);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
