package org.parley.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The same counting with nothing wasted: as many threads as cores read the corpus in large pieces,
 * undo JSON's escapes, and look words up in a trie of bytes. What one could do without a cluster,
 * positions, statements or a table that explains itself; the yardstick of the whole-run figures.
 */
public final class PlainScan {

  private static final int PIECE_BYTES = 4 << 20;
  private static final byte[] TEXT_KEY = "\"text\":\"".getBytes(StandardCharsets.US_ASCII);

  private PlainScan() {}

  /** Entry point: {@code PlainScan FOLDER ALIASES.tsv OUTPUT}. */
  public static void main(String[] args) throws IOException {
    List<String> actors = new ArrayList<>();
    ByteTrie trie = trie(Path.of(args[1]), actors);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    ScanCounts counts = scan(files, trie, actors.size());
    write(counts, actors, Path.of(args[2]));
    System.out.println(counts.documents() + " documents, " + counts.tokens() + " tokens");
  }

  static ByteTrie trie(Path aliases, List<String> actors) throws IOException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Map<String, Integer> byAlias = new LinkedHashMap<>();
    for (String line : Files.readAllLines(aliases)) {
      String[] cells = line.split("\t", -1);
      byAlias.put(cells[0], numbers.computeIfAbsent(cells[1], k -> numbers.size()));
    }
    actors.addAll(numbers.keySet());
    return new ByteTrie(byAlias);
  }

  private record Piece(Path file, long start, long end) {}

  private static ScanCounts scan(List<Path> files, ByteTrie trie, int actors) {
    List<Piece> pieces = new ArrayList<>();
    for (Path file : files) {
      long size = file.toFile().length();
      boolean lines = file.toString().endsWith(".jsonl");
      if (lines || file.toString().endsWith(".txt")) {
        long step = lines ? PIECE_BYTES : Math.max(1, size);
        for (long start = 0; start < size; start += step) {
          pieces.add(new Piece(file, start, Math.min(size, start + step)));
        }
      }
    }
    AtomicInteger next = new AtomicInteger();
    ConcurrentLinkedQueue<ScanCounts> all = new ConcurrentLinkedQueue<>();
    List<Thread> threads =
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
            .mapToObj(
                n ->
                    new Thread(
                        () -> {
                          ScanCounts counts = new ScanCounts(trie, actors);
                          for (int i = next.getAndIncrement();
                              i < pieces.size();
                              i = next.getAndIncrement()) {
                            scan(pieces.get(i), counts);
                          }
                          all.add(counts);
                        }))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return all.stream().reduce(ScanCounts::merge).orElseThrow();
  }

  private static void scan(Piece piece, ScanCounts counts) {
    try {
      if (piece.file().toString().endsWith(".txt")) {
        byte[] text = Files.readAllBytes(piece.file());
        counts.add(text, 0, text.length);
      } else {
        scanLines(piece, counts);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines that begin in the piece. */
  private static void scanLines(Piece piece, ScanCounts counts) throws IOException {
    try (FileChannel channel = FileChannel.open(piece.file(), StandardOpenOption.READ)) {
      // One byte before tells whether a line begins at the start; the last line ends after the end.
      long from = Math.max(0, piece.start() - 1);
      long until = Math.min(channel.size(), piece.end() + (1 << 20));
      byte[] bytes = new byte[(int) (until - from)];
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
        // Reads until full.
      }
      int at = 0;
      if (piece.start() > 0) {
        at = lineEnd(bytes, 0) + 1;
      }
      int last = (int) (piece.end() - from);
      byte[] text = new byte[1 << 16];
      while (at < last) {
        int end = lineEnd(bytes, at);
        if (text.length < end - at) {
          text = new byte[2 * (end - at)];
        }
        int start = find(bytes, at, end);
        if (start >= 0) {
          counts.add(text, 0, unescape(bytes, start, text));
        }
        at = end + 1;
      }
    }
  }

  private static int lineEnd(byte[] bytes, int at) {
    int end = at;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static int find(byte[] bytes, int from, int end) {
    for (int i = from; i + TEXT_KEY.length <= end; i++) {
      int n = 0;
      while (n < TEXT_KEY.length && bytes[i + n] == TEXT_KEY[n]) {
        n++;
      }
      if (n == TEXT_KEY.length) {
        return i + n;
      }
    }
    return -1;
  }

  /** Copies a JSON string without its escapes; the generator writes no others than these. */
  private static int unescape(byte[] bytes, int start, byte[] text) {
    int length = 0;
    int at = start;
    while (bytes[at] != '"') {
      byte b = bytes[at++];
      if (b == '\\') {
        byte escaped = bytes[at++];
        b = escaped == 'n' ? (byte) '\n' : escaped;
      }
      text[length++] = b;
    }
    return length;
  }

  private static void write(ScanCounts counts, List<String> actors, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    Map<String, String> singles = new TreeMap<>();
    for (int i = 0; i < actors.size(); i++) {
      if (counts.mentions(i) > 0) {
        singles.put(actors.get(i), counts.mentions(i) + "," + counts.documents(i));
      }
    }
    write(singles, folder.resolve("actors.csv"));
    Map<String, String> pairs = new TreeMap<>();
    counts
        .pairs()
        .forEach(
            (key, documents, sentences) ->
                pairs.put(
                    actors.get((int) (key >>> 32)) + "," + actors.get((int) key),
                    documents + "," + sentences));
    write(pairs, folder.resolve("pairs.csv"));
  }

  private static void write(Map<String, String> rows, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Map.Entry<String, String> row : rows.entrySet()) {
        out.write(row.getKey() + "," + row.getValue() + "\n");
      }
    }
  }
}
