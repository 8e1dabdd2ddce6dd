package io.anju.residence.address.http;

import io.anju.platform.keys.ServiceCalls;
import io.anju.residence.address.Addresses;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class AddressHttpConfiguration {

  @Bean
  Addresses addresses(
      @Value("${anju.residence.housing}") URI housing, ServiceCalls calls, JsonMapper json) {
    return new HousingAddresses(housing, calls, json);
  }
}
