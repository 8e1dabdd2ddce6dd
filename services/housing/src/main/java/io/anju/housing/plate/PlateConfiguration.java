package io.anju.housing.plate;

import io.anju.housing.building.Buildings;
import io.anju.housing.dwelling.Dwellings;
import io.anju.platform.keys.BlindIndex;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Door plates and the links that their codes hold. */
@Configuration(proxyBeanMethods = false)
class PlateConfiguration {

  @Bean
  PlateLinks plateLinks(@Value("${anju.housing.plate.origin}") URI origin, BlindIndex index) {
    return new PlateLinks(origin, code -> index.of("door-plate", code));
  }

  @Bean
  Plates plates(
      Dwellings dwellings, Buildings buildings, PlateDwellings plateDwellings, PlateLinks links) {
    return new Plates(dwellings, buildings, plateDwellings, links);
  }
}
