package io.anju.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** docs/access-matrix.md says which role may call which handler. */
class AccessMatrixTest {

  private static final Path PAGE = Sources.root().resolve("docs/access-matrix.md");
  private static final List<AccessMatrix.Handler> HANDLERS =
      AccessMatrix.handlers(
          new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages(
                  "io.anju.imports",
                  "io.anju.gateway",
                  "io.anju.residence",
                  "io.anju.housing",
                  "io.anju.employment",
                  "io.anju.overview",
                  "io.anju.ledger"));

  @Test
  void page_of_the_matrix_is_the_one_made_from_the_handlers() throws IOException {
    var generated = AccessMatrix.page(HANDLERS);
    if (Boolean.getBoolean("access.write")) {
      Files.writeString(PAGE, generated);
    }
    assertThat(PAGE).content().isEqualTo(generated);
  }

  @Test
  void every_handler_states_who_may_call_it() {
    assertThat(HANDLERS).hasSizeGreaterThan(100).noneMatch(AccessMatrix.Handler::closed);
  }

  @Test
  void parties_decide_nothing_that_an_official_decides() {
    assertThat(HANDLERS)
        .filteredOn(handler ->
            handler.path().endsWith("/decision")
                || handler.path().endsWith("/approval")
                || handler.path().endsWith("/voiding")
                || handler.path().endsWith("/upholding")
                || handler.path().startsWith("/api/registered-premises")
                    && handler.method().equals("POST"))
        .isNotEmpty()
        .allSatisfy(handler ->
            assertThat(handler.roles())
                .as("%s", handler.path())
                .doesNotContainAnyElementsOf(
                    Set.of("RESIDENT", "LANDLORD", "AGENT", "EMPLOYER", "everyone", "public")));
  }
}
