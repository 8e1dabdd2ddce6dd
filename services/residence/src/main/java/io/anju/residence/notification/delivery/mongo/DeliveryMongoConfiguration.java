package io.anju.residence.notification.delivery.mongo;

import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.notification.delivery.DeliveryRepository;
import io.anju.residence.notification.delivery.Preferences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers deliveries and preferences stored in MongoDB. */
@Configuration(proxyBeanMethods = false)
class DeliveryMongoConfiguration {

  @Bean
  DeliveryRepository deliveryRepository(AggregateStore store) {
    var all = store.aggregates(new DeliveryMapping());
    return new DeliveryRepository(all, new MongoDueDeliveries(all));
  }

  @Bean
  MongoAggregates<Preferences, PreferencesDocument> deliveryPreferencesAggregates(
      AggregateStore store, PersonalFields fields) {
    return store.aggregates(new PreferencesMapping(fields));
  }
}
