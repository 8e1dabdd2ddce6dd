package io.anju.housing.tenancy.lease;

import io.anju.housing.party.Party;
import java.time.LocalDate;

/**
 * What a tenant lets on stands under the lease of that tenant, with the landlord's written consent
 * (商品房屋租赁管理办法, art. 11; Civil Code, art. 716).
 *
 * @param headTenancyId the tenancyId of that lease
 * @param headLandlord who let to that tenant
 */
public record Sublet(String headTenancyId, Party headLandlord, LocalDate consentedOn) {}
