package io.anju.residence.leasedeclaration.kafka;

import io.anju.contract.TenancyFact;
import io.anju.residence.leasedeclaration.LeaseDeclarations;
import io.anju.residence.leasedeclaration.LeaseNotifications;
import io.anju.residence.notification.Notifications;
import java.util.List;

/**
 * Registers the people declared with a lease and notifies the parties of the tenancy. The batch is
 * delivered again until both are done, and doing either again changes nothing.
 */
record LeaseDeclarationProcessor(
    LeaseMoveInReader reader, LeaseDeclarations declarations, Notifications notifications) {

  void process(List<TenancyFact> facts) {
    facts.stream().flatMap(reader::of).forEach(declarations::register);
    notifications.sendAll(
        facts.stream().flatMap(fact -> new LeaseNotifications(fact).all().stream()).toList());
  }
}
