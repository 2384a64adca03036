package org.parley.job;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/** Files of this machine, or of a file system that every machine of the cluster mounts. */
final class LocalStorage implements Storage {

  private static final int BUFFER_BYTES = 1 << 16;

  @Override
  public InputStream open(String path, long offset) throws IOException {
    FileChannel channel = FileChannel.open(path(path), StandardOpenOption.READ);
    channel.position(offset);
    return new BufferedInputStream(Channels.newInputStream(channel), BUFFER_BYTES);
  }

  @Override
  public OutputStream create(String path) throws IOException {
    Path file = path(path);
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.newOutputStream(file);
  }

  @Override
  public boolean exists(String path) {
    return Files.exists(path(path));
  }

  @Override
  public boolean isFolder(String path) {
    return Files.isDirectory(path(path));
  }

  @Override
  public List<Entry> list(String path) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Path named = path(path);
    if (Files.exists(named)) {
      addAll(named, entries);
    } else if (isGlob(path)) {
      for (Path match : matches(path)) {
        addAll(match, entries);
      }
    }
    entries.sort(Comparator.comparing(Entry::path));
    return entries;
  }

  private static void addAll(Path root, List<Entry> entries) throws IOException {
    if (!Files.isDirectory(root)) {
      entries.add(entry(root, root.getFileName().toString()));
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path relative = root.relativize(file);
        if (!isHidden(relative) && Files.isRegularFile(file)) {
          entries.add(entry(file, slashes(relative)));
        }
      }
    }
  }

  private static Entry entry(Path file, String relative) throws IOException {
    return new Entry(slashes(file), relative, Files.size(file));
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".") || part.toString().startsWith("_")) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> matches(String glob) throws IOException {
    int firstWild = wildAt(glob);
    int slash = glob.lastIndexOf('/', firstWild);
    Path base = Path.of(slash < 0 ? "." : slash == 0 ? "/" : glob.substring(0, slash));
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + glob.substring(slash + 1));
    try (Stream<Path> files = Files.walk(base)) {
      return files.filter(f -> matcher.matches(base.relativize(f))).sorted().toList();
    }
  }

  static boolean isGlob(String path) {
    return wildAt(path) >= 0;
  }

  private static int wildAt(String path) {
    for (int i = 0; i < path.length(); i++) {
      if ("*?[{".indexOf(path.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void move(String from, String to) throws IOException {
    Path target = path(to);
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.move(
        path(from), target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public List<String> children(String path) throws IOException {
    try (Stream<Path> files = Files.list(path(path))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Override
  public void delete(String path) throws IOException {
    Path root = path(path);
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  @Override
  public InputFile parquetInput(String path) {
    return new LocalInputFile(path(path));
  }

  @Override
  public OutputFile parquetOutput(String path) throws IOException {
    Path file = path(path);
    Files.createDirectories(file.toAbsolutePath().getParent());
    return new LocalOutputFile(file);
  }

  static Path path(String path) {
    return path.startsWith("file:")
        ? Path.of(java.net.URI.create(withAuthority(path)))
        : Path.of(path);
  }

  private static String withAuthority(String uri) {
    String path = uri.substring("file:".length());
    return "file:" + (path.startsWith("//") ? path : "//" + path).replace(" ", "%20");
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
