package io.anju.housing;

import io.anju.platform.config.AnjuService;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The housing service. */
@AnjuService
public class HousingApplication {

  public static void main(String[] args) {
    new SpringApplicationBuilder(HousingApplication.class)
        .properties("spring.config.name=housing")
        .run(args);
  }
}
