package io.anju.overview.worklist.mongo;

import io.anju.overview.fold.mongo.MongoGenerations;
import io.anju.overview.fold.mongo.MongoViews;
import io.anju.overview.worklist.AssignmentRepository;
import io.anju.overview.worklist.OverdueNotice;
import io.anju.overview.worklist.RegisteredPersons;
import io.anju.overview.worklist.WorkGenerations;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers work lists, assignments and notices stored in MongoDB. */
@Configuration(proxyBeanMethods = false)
class WorkListMongoConfiguration {

  /** All generations of this service are stored in MongoDB. */
  @Bean
  WorkGenerations workGenerations() {
    return views -> new MongoWorkGeneration((MongoViews) views);
  }

  @Bean
  AssignmentRepository assignmentRepository(AggregateStore store) {
    var all = store.aggregates(new AssignmentMapping());
    return new AssignmentRepository(all, new MongoAssignmentsByAssignee(all));
  }

  @Bean
  MongoAggregates<OverdueNotice, OverdueNoticeDocument> overdueNoticeAggregates(
      AggregateStore store) {
    return store.aggregates(new OverdueNoticeMapping());
  }

  @Bean
  RegisteredPersons registeredPersons(MongoGenerations generations) {
    return new MongoRegisteredPersons(generations);
  }
}
