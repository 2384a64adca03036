package org.parley.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;

/** Files of any file system that Hadoop knows: {@code hdfs://}, {@code s3a://} and others. */
final class HadoopStorage implements Storage {

  private final Configuration configuration;

  HadoopStorage(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public InputStream open(String path, long offset) throws IOException {
    FSDataInputStream in = system(path).open(new Path(path));
    in.seek(offset);
    return in;
  }

  @Override
  public OutputStream create(String path) throws IOException {
    return system(path).create(new Path(path), true);
  }

  @Override
  public boolean exists(String path) throws IOException {
    return system(path).exists(new Path(path));
  }

  @Override
  public boolean isFolder(String path) throws IOException {
    Path file = new Path(path);
    return system(path).exists(file) && system(path).getFileStatus(file).isDirectory();
  }

  @Override
  public List<Entry> list(String path) throws IOException {
    List<Entry> entries = new ArrayList<>();
    FileStatus[] matches = system(path).globStatus(new Path(path));
    if (matches != null) {
      for (FileStatus match : matches) {
        addAll(match, entries);
      }
    }
    entries.sort(Comparator.comparing(Entry::path));
    return entries;
  }

  private void addAll(FileStatus root, List<Entry> entries) throws IOException {
    Path base = root.getPath();
    if (root.isFile()) {
      entries.add(new Entry(base.toString(), base.getName(), root.getLen()));
      return;
    }
    RemoteIterator<LocatedFileStatus> files = system(base.toString()).listFiles(base, true);
    while (files.hasNext()) {
      LocatedFileStatus file = files.next();
      String full = file.getPath().toString();
      String relative = full.substring(base.toString().length()).replaceFirst("^/", "");
      if (!("/" + relative).contains("/.") && !("/" + relative).contains("/_")) {
        entries.add(new Entry(full, relative, file.getLen()));
      }
    }
  }

  @Override
  public void move(String from, String to) throws IOException {
    FileSystem system = system(to);
    Path target = new Path(to);
    // Most often all is ready; on an object store each question asked before costs a journey.
    if (isMoved(system, from, target)) {
      return;
    }
    system.mkdirs(target.getParent());
    if (system.exists(target) && system.getFileStatus(target).isFile()) {
      system.delete(target, false);
    }
    if (!isMoved(system, from, target)) {
      throw new IOException("could not move " + from + " to " + to);
    }
  }

  private static boolean isMoved(FileSystem system, String from, Path target) throws IOException {
    try {
      return system.rename(new Path(from), target);
    } catch (FileNotFoundException | FileAlreadyExistsException e) {
      return false;
    }
  }

  @Override
  public List<String> children(String path) throws IOException {
    return Arrays.stream(system(path).listStatus(new Path(path)))
        .map(status -> status.getPath().getName())
        .sorted()
        .toList();
  }

  @Override
  public void delete(String path) throws IOException {
    system(path).delete(new Path(path), true);
  }

  @Override
  public InputFile parquetInput(String path) throws IOException {
    return HadoopInputFile.fromPath(new Path(path), configuration);
  }

  @Override
  public OutputFile parquetOutput(String path) throws IOException {
    return HadoopOutputFile.fromPath(new Path(path), configuration);
  }

  private FileSystem system(String path) throws IOException {
    return new Path(path).getFileSystem(configuration);
  }
}
