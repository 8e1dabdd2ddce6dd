package io.anju.housing.picture;

import io.anju.housing.building.Buildings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PictureConfiguration {

  @Bean
  BuildingPicture buildingPicture(
      Buildings buildings,
      DwellingsOfBuilding dwellings,
      TenanciesOfDwellings tenancies,
      Clock clock) {
    return new BuildingPicture(buildings, dwellings, tenancies, clock);
  }
}
