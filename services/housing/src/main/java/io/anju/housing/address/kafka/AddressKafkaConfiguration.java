package io.anju.housing.address.kafka;

import io.anju.housing.address.match.AddressIndex;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.platform.facts.FactCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** The consumer that fills the address index. */
@Configuration(proxyBeanMethods = false)
class AddressKafkaConfiguration {

  @Bean
  AddressIndexConsumer addressIndexConsumer(
      ConsumerFactory<String, byte[]> consumers,
      FactCodec codec,
      AddressIndex index,
      AddressStandardiser standardiser) {
    return new AddressIndexConsumer(
        consumers, codec, new AddressIndexProcessor(index, standardiser));
  }
}
