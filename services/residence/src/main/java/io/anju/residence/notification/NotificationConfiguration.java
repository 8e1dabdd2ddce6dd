package io.anju.residence.notification;

import io.anju.platform.store.AggregateStore;
import io.anju.residence.notification.mongo.MongoNotificationsByInbox;
import io.anju.residence.notification.mongo.NotificationMapping;
import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

  @Bean
  Notifications notifications(AggregateStore store, Persons persons, Clock clock) {
    var all = store.aggregates(new NotificationMapping());
    return new Notifications(
        new NotificationRepository(all, new MongoNotificationsByInbox(all)),
        persons::allIdsOf,
        clock);
  }
}
