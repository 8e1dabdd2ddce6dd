package io.anju.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.imports.file.FilesFixture;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.RowSchema;
import io.anju.platform.access.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportKindsTest {

  private static final RowSchema INSURANCE =
      new RowSchema("insurance", List.of("month"), List.of(), false);
  private static final ImportKind ENTERPRISES = kind(FilesFixture.ENTERPRISES);

  private final ImportKinds kinds = new ImportKinds(List.of(kind(INSURANCE), ENTERPRISES));

  @Test
  void kinds_are_found_by_name_and_listed_in_alphabetical_order() {
    assertThat(kinds.names()).containsExactly("enterprise", "insurance");
    assertThat(kinds.schema("insurance")).contains(INSURANCE);
    assertThat(kinds.of(FilesFixture.ENTERPRISES)).isEqualTo(ENTERPRISES);
  }

  @Test
  void only_the_roles_of_a_kind_may_send_its_files() {
    assertThat(kinds.maySend(Set.of(Role.LABOUR_CLERK, Role.RESIDENT), "insurance")).isTrue();
    assertThat(kinds.maySend(Set.of(Role.POLICE_OFFICER), "insurance")).isFalse();
    assertThat(kinds.maySend(Set.of(Role.LABOUR_CLERK), "building")).isFalse();
  }

  @Test
  void kind_of_another_service_is_unknown() {
    assertThat(kinds.schema("building")).isEmpty();
    var other = new RowSchema("building", List.of("code"), List.of(), false);
    assertThatThrownBy(() -> kinds.of(other)).isInstanceOf(IllegalArgumentException.class);
  }

  private static ImportKind kind(RowSchema schema) {
    return new ImportKind(
        schema,
        _ -> new ImportCounts().toResult(Set.of(), 0),
        Optional.empty(),
        Set.of(Role.LABOUR_CLERK));
  }
}
