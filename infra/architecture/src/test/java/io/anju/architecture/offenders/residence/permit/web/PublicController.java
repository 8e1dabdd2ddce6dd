package io.anju.architecture.offenders.residence.permit.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/** Public, injected into its field, and with the machine's time. */
@RestController
public class PublicController {

  private @Autowired Clock clock;

  boolean early() {
    return Instant.now().isBefore(Instant.now(clock));
  }

  Supplier<LocalDate> today() {
    return LocalDate::now;
  }
}
