package io.anju.store.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.store.commands.Scram.Exchange;
import io.anju.store.error.CommandError;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScramTest {

  private static final String CLIENT_NONCE = "rOprNGfwEbeRWgbNEkqO";

  private final Scram scram = new Scram("anju", "pencil");

  @Test
  void right_password_is_accepted_and_answered_with_the_servers_signature()
      throws GeneralSecurityException {
    var exchange = begin("n,,n=anju,r=" + CLIENT_NONCE);
    assertThat(exchange.nonce()).startsWith(CLIENT_NONCE).isNotEqualTo(CLIENT_NONCE);
    var client = new Client("pencil", exchange);
    assertThat(scram.finish(exchange, client.last())).isEqualTo(client.expectedSignature());
  }

  @Test
  void nonce_of_the_server_differs_in_each_exchange() {
    assertThat(begin("n,,n=anju,r=" + CLIENT_NONCE).nonce())
        .isNotEqualTo(begin("n,,n=anju,r=" + CLIENT_NONCE).nonce());
  }

  @Test
  void wrong_password_fails() throws GeneralSecurityException {
    var exchange = begin("n,,n=anju,r=" + CLIENT_NONCE);
    assertFails(exchange, new Client("Pencil", exchange).last());
  }

  @Test
  void proof_of_another_exchange_fails() throws GeneralSecurityException {
    var earlier = begin("n,,n=anju,r=" + CLIENT_NONCE);
    var exchange = begin("n,,n=anju,r=" + CLIENT_NONCE);
    assertFails(exchange, new Client("pencil", earlier).last());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p=tls-unique,,n=anju,r=abc",
        "n=anju,r=abc",
        "",
        "n,,n=other,r=abc",
        "n,,n=,r=abc",
        "n,,r=abc"
      })
  void first_message_of_another_user_or_form_fails(String message) {
    assertThatThrownBy(() -> begin(message))
        .isInstanceOfSatisfying(
            CommandError.class, error -> assertThat(error.getCode()).isEqualTo(18));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",p=", ",p=!!!", ",p=AAAA"})
  void last_message_without_a_valid_proof_fails(String proof) {
    var exchange = begin("n,,n=anju,r=" + CLIENT_NONCE);
    var message = "c=biws,r=" + exchange.nonce() + proof;
    assertFails(exchange, message.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void user_name_may_hold_commas_and_equals_signs() throws GeneralSecurityException {
    var odd = new Scram("a,b=c", "pencil");
    var first = "n,,n=a=2Cb=3Dc,r=" + CLIENT_NONCE;
    var exchange = odd.begin(first.getBytes(StandardCharsets.UTF_8), true);
    assertThat(exchange.skipEmpty()).isTrue();
    var client = new Client("pencil", exchange);
    assertThat(odd.finish(exchange, client.last())).isEqualTo(client.expectedSignature());
  }

  private Exchange begin(String message) {
    return scram.begin(message.getBytes(StandardCharsets.UTF_8), false);
  }

  private void assertFails(Exchange exchange, byte[] last) {
    assertThatThrownBy(() -> scram.finish(exchange, last))
        .isInstanceOfSatisfying(
            CommandError.class, error -> assertThat(error.getCode()).isEqualTo(18));
  }

  /** The client's side of RFC 5802. */
  private static final class Client {

    private final byte[] salted;
    private final String withoutProof;
    private final String signed;

    Client(String password, Exchange exchange) throws GeneralSecurityException {
      var server = exchange.serverFirst().split(",");
      var salt = Base64.getDecoder().decode(server[1].substring(2));
      var iterations = Integer.parseInt(server[2].substring(2));
      salted =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations, 256))
              .getEncoded();
      withoutProof = "c=biws," + server[0];
      signed = exchange.clientFirstBare() + "," + exchange.serverFirst() + "," + withoutProof;
    }

    byte[] last() throws GeneralSecurityException {
      byte[] clientKey = hmac(salted, "Client Key");
      byte[] signature = hmac(MessageDigest.getInstance("SHA-256").digest(clientKey), signed);
      byte[] proof = new byte[clientKey.length];
      for (int i = 0; i < proof.length; i++) {
        proof[i] = (byte) (clientKey[i] ^ signature[i]);
      }
      return (withoutProof + ",p=" + Base64.getEncoder().encodeToString(proof))
          .getBytes(StandardCharsets.UTF_8);
    }

    String expectedSignature() throws GeneralSecurityException {
      return "v=" + Base64.getEncoder().encodeToString(hmac(hmac(salted, "Server Key"), signed));
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
