package io.anju.residence.notification.mongo;

import io.anju.platform.store.AggregateStore;
import io.anju.residence.notification.NotificationRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationMongoConfiguration {

  @Bean
  NotificationRepository notificationRepository(AggregateStore store) {
    var all = store.aggregates(new NotificationMapping());
    return new NotificationRepository(all, new MongoNotificationsByInbox(all));
  }
}
