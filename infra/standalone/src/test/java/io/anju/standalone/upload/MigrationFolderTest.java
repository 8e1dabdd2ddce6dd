package io.anju.standalone.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationFolderTest {

  @TempDir private Path folder;

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private MigrationFolder read() throws IOException {
    return MigrationFolder.read(folder, new BilingualMessages("en"));
  }

  @Test
  void files_are_imported_in_the_order_of_what_they_refer_to() throws IOException {
    file("residences.csv", "documentType,documentNumber,dwelling,since,reason\n");
    file("09-Person.csv", "\uFEFF\"documentType\";\"documentNumber\";\"name\"\n");
    file("01-permits.csv", "cardNumber,documentType,documentNumber,status\n");
    file("dwellings-north.csv", "GRID,USE,room\n");
    file("tenancies.ndjson", "{}\n");
    file("residences.csv.rejects.csv", "line,column\n");
    file("residences.csv.sync-job", "1\n");
    file("migration-report.csv", "file\n");
    assertThat(read().problems()).isEmpty();
    assertThat(read().files())
        .extracting(entry -> entry.file().getFileName().toString())
        .containsExactly(
            "dwellings-north.csv",
            "09-Person.csv",
            "residences.csv",
            "tenancies.ndjson",
            "01-permits.csv");
  }

  @Test
  void everything_wrong_is_named_at_once() throws IOException {
    file("persons.csv", "documentType,number,name\n");
    file("buildings.csv", "");
    file("cats.csv", "name\n");
    Files.createDirectory(folder.resolve("residences.csv"));
    assertThat(read().problems())
        .containsExactly(
            "buildings.csv: the file is empty",
            "cats.csv: of no known kind",
            "persons.csv: the columns documentNumber are missing",
            "residences.csv: of no known kind");
  }

  @Test
  void empty_folder_is_named_too() throws IOException {
    assertThat(read().problems()).containsExactly("the folder has no files");
  }
}
