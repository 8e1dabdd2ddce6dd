package io.anju.residence.bulk;

import io.anju.imports.ImportJournal;
import io.anju.imports.ImportKind;
import io.anju.imports.ImportsConfiguration;
import io.anju.imports.row.RowBinder;
import io.anju.platform.access.Role;
import io.anju.residence.address.Addresses;
import io.anju.residence.declaration.Declarations;
import io.anju.residence.permit.recorded.RecordedPermits;
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
  ImportKind personImportKind(
      RowBinder binder, BulkRegistration registration, Persons persons, ImportJournal journal) {
    return new ImportKind(
        RegisterKinds.PERSON,
        new PersonImporter(binder, registration, persons::idOf, journal),
        Optional.empty(),
        SENDERS);
  }

  @Bean
  ImportKind residenceImportKind(
      RowBinder binder,
      Persons persons,
      Declarations declarations,
      Addresses addresses,
      Clock clock) {
    return new ImportKind(
        RegisterKinds.RESIDENCE,
        new ResidenceImporter(binder, persons, declarations, addresses, clock),
        Optional.empty(),
        SENDERS);
  }

  @Bean
  ImportKind permitImportKind(RowBinder binder, Persons persons, RecordedPermits permits) {
    return new ImportKind(
        RegisterKinds.PERMIT,
        new PermitImporter(binder, persons, permits),
        Optional.empty(),
        SENDERS);
  }
}
