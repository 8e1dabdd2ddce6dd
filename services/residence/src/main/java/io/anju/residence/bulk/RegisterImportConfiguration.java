package io.anju.residence.bulk;

import io.anju.imports.ImportKind;
import io.anju.imports.ImportsConfiguration;
import io.anju.imports.row.RowBinder;
import io.anju.platform.access.Role;
import io.anju.residence.declaration.Declarations;
import io.anju.residence.person.BulkRegistration;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The kinds of files that police stations import. */
@Configuration(proxyBeanMethods = false)
@Import(ImportsConfiguration.class)
class RegisterImportConfiguration {

  private static final Set<Role> SENDERS = Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF);

  @Bean
  ImportKind personImportKind(RowBinder binder, BulkRegistration registration) {
    return new ImportKind(
        RegisterKinds.PERSON, new PersonImporter(binder, registration), Optional.empty(), SENDERS);
  }

  @Bean
  ImportKind residenceImportKind(
      RowBinder binder, Persons persons, Declarations declarations, Clock clock) {
    return new ImportKind(
        RegisterKinds.RESIDENCE,
        new ResidenceImporter(binder, persons, declarations, clock),
        Optional.empty(),
        SENDERS);
  }
}
