package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.annotate.DuplicateRecord;
import org.parley.annotate.StatementRecord;
import org.parley.table.Tables;

class ParquetRecordsIT {

  @TempDir private Path folder;

  @Test
  void everyCharacterAndEveryEmptyCellComesBack() throws Exception {
    RecordFiles files = new RecordFiles(folder.toString(), HadoopSettings.NONE);
    StatementRecord row =
        new StatementRecord(
            "d#s0001",
            "d",
            1,
            2,
            9,
            "2-9",
            "direct",
            "own_words",
            "kerry",
            "he",
            null,
            null,
            "pronoun",
            "said",
            10,
            14,
            "\u0007 “é” \ud83d\ude00",
            "",
            "2015-09",
            "",
            "",
            "",
            0.5,
            "rule",
            "body",
            "",
            "",
            "",
            "");
    try (RecordFiles.PartWriter<StatementRecord> writer = files.writer(Tables.STATEMENTS, 3, 1)) {
      writer.write(row);
      assertThat(writer.rows()).isEqualTo(1);
    }
    List<StatementRecord> read = new ArrayList<>();
    files.read(Tables.STATEMENTS, 3).forEachRemaining(read::add);
    assertThat(read).containsExactly(row);
  }

  @Test
  void aTaskRunTwiceLeavesOnePart() throws Exception {
    RecordFiles files = new RecordFiles(folder.toString(), HadoopSettings.NONE);
    for (int attempt = 0; attempt < 2; attempt++) {
      try (RecordFiles.PartWriter<DuplicateRecord> writer =
          files.writer(Tables.DUPLICATES, 0, attempt)) {
        writer.write(new DuplicateRecord("copy", "original"));
      }
    }
    assertThat(files.parts(Tables.DUPLICATES)).isEqualTo(1);
  }
}
