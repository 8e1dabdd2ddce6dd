package io.anju.housing.tenancy.lease;

import io.anju.housing.party.Party;
import java.time.LocalDate;

/**
 * The head tenancy of a sublet, and the written consent of its landlord (商品房屋租赁管理办法, art. 11; Civil
 * Code, art. 716).
 *
 * @param headTenancyId the tenancyId of the head tenancy
 * @param headLandlord the landlord of the head tenancy
 */
public record Sublet(String headTenancyId, Party headLandlord, LocalDate consentedOn) {}
