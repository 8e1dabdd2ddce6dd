package io.anju.overview;

import io.anju.platform.config.AnjuService;
import org.springframework.boot.builder.SpringApplicationBuilder;

@AnjuService
public class OverviewApplication {

  public static void main(String[] args) {
    new SpringApplicationBuilder(OverviewApplication.class)
        .properties("spring.config.name=overview")
        .run(args);
  }
}
