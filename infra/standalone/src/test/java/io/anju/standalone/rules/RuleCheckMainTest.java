package io.anju.standalone.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCheckMainTest {

  @TempDir private Path folder;

  @Test
  void one_invalid_file_yields_exit_status_one() throws IOException {
    var shipped =
        Files.write(
            folder.resolve("right.yml"),
            getClass()
                .getResourceAsStream("/io/anju/residence/rules/hangzhou-2018.yml")
                .readAllBytes());
    var wrong = Files.writeString(folder.resolve("wrong.yml"), "id: 1");
    assertThat(RuleCheckMain.check(List.of(shipped), "", Locale.CHINESE)).isZero();
    assertThat(RuleCheckMain.check(List.of(shipped, wrong), "", Locale.CHINESE)).isEqualTo(1);
  }
}
