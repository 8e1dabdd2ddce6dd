package io.anju.identity.credentials;

import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of clients and users, created with random secrets at the first start; its owner may edit
 * it. Users are read at every sign-in, so an edit needs no restart; clients are read at startup.
 */
public final class CredentialsFile {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final OwnerOnlyFile file;
  private final String division;

  public CredentialsFile(Path folder, String division) {
    this.file = new OwnerOnlyFile(folder.resolve("credentials.json"));
    this.division = division;
  }

  public Credentials read() {
    return JSON.readValue(
        file.readOrCreate(
            () -> JSON.writeValueAsString(Credentials.generate(new Secrets(), division))),
        Credentials.class);
  }
}
