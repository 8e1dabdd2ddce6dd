package io.anju.employment;

import io.anju.platform.config.AnjuService;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The employment service. */
@AnjuService
public class EmploymentApplication {

  public static void main(String[] arguments) {
    new SpringApplicationBuilder(EmploymentApplication.class)
        .properties("spring.config.name=employment")
        .run(arguments);
  }
}
