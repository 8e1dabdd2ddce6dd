package io.anju.ledger;

import io.anju.platform.config.AnjuService;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The ledger service. */
@AnjuService
public class LedgerApplication {

  public static void main(String[] arguments) {
    new SpringApplicationBuilder(LedgerApplication.class)
        .properties("spring.config.name=ledger")
        .run(arguments);
  }
}
