package io.anju.employment.reconciliation.mongo;

import io.anju.employment.reconciliation.DuePersons;
import io.anju.employment.reconciliation.ReconciledPerson;
import io.anju.employment.reconciliation.WorkLists;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the compared records, the persons due and the work lists in MongoDB. */
@Configuration(proxyBeanMethods = false)
class ReconciliationMongoConfiguration {

  @Bean
  MongoAggregates<ReconciledPerson, ReconciledPersonDocument> reconciledPeople(
      AggregateStore store, Clock clock) {
    return store.aggregates(new ReconciledPersonMapping(clock));
  }

  @Bean
  WorkLists workLists(AggregateStore store) {
    return new MongoWorkLists(store.projection("findings", WorkListEntryDocument.class));
  }

  @Bean
  DuePersons duePersons(MongoAggregates<ReconciledPerson, ReconciledPersonDocument> people) {
    return new MongoDuePersons(people);
  }
}
