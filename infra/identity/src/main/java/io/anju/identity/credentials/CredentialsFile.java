package io.anju.identity.credentials;

import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of clients and users: made with random secrets at first start, the owner's to edit
 * afterwards. Users are read anew at every sign-in, so an edit needs no restart; clients are read
 * at start.
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
