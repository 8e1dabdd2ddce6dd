package io.anju.residence;

import io.anju.platform.config.AnjuService;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The residence service. */
@AnjuService
public class ResidenceApplication {

  public static void main(String[] args) {
    new SpringApplicationBuilder(ResidenceApplication.class)
        .properties("spring.config.name=residence")
        .run(args);
  }
}
