package org.daylight.request;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.Grant;
import org.daylight.account.NewAccount;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.files.FileId;
import org.daylight.files.FilePolicy;
import org.daylight.files.FileStore;
import org.daylight.organisation.Decree;
import org.daylight.organisation.EstablishingOrgans;
import org.daylight.organisation.EstablishingOrgans.NewOrgan;
import org.daylight.organisation.Maintainer;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganSummary;
import org.daylight.rules.report.ApplicantColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The people and organs of the tests about requests; each cast has its own, so that tests do not meet. */
public final class RequestCast {

    public static final String PASSWORD = "Lotus-Pond-9731";
    private static final LocalDate FRI_2010_01_01 = LocalDate.of(2010, 1, 1);
    private static final Maintainer MAINTAINER = new Maintainer("system", "测试");

    private final EstablishingOrgans establishing;
    private final OpeningAccounts opening;
    private final FileStore files;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final OrganId bureau;
    private final OrganId otherBureau;

    private RequestCast(
            EstablishingOrgans establishing, OrganDirectory organs, OpeningAccounts opening, FileStore files) {
        this.establishing = establishing;
        this.opening = opening;
        this.files = files;
        OrganId government = organs.all().stream()
                .filter(organ -> organ.parent() == null)
                .map(OrganSummary::id)
                .findFirst()
                .orElseGet(() -> establish("government", "明湖区人民政府" + mark, OrganKind.GOVERNMENT, null));
        this.bureau = establish("housing", "住房和城乡建设局" + mark, OrganKind.DEPARTMENT, government);
        this.otherBureau = establish("water", "水利局" + mark, OrganKind.DEPARTMENT, government);
        establish("school", "实验小学" + mark, OrganKind.PUBLIC_SERVICE_ENTITY, government);
    }

    /** A cast with two bureaus and a school of its own. */
    public static RequestCast in(ApplicationContext context) {
        return new RequestCast(
                context.getBean(EstablishingOrgans.class),
                context.getBean(OrganDirectory.class),
                context.getBean(OpeningAccounts.class),
                context.getBean(FileStore.class));
    }

    private OrganId establish(String slug, String name, OrganKind kind, @Nullable OrganId parent) {
        NewOrgan organ = new NewOrgan(name, slug(slug), kind, parent, new Decree(FRI_2010_01_01, "《机构设置方案》"));
        return establishing.establish(organ, UUID.randomUUID(), MAINTAINER).orThrow();
    }

    public String slug(String name) {
        return name + "-" + mark;
    }

    public OrganId bureau() {
        return bureau;
    }

    public OrganId otherBureau() {
        return otherBureau;
    }

    /** The officer 王敏 of the bureau. */
    public Actor officer() {
        return actor("王敏", bureau, Role.DISCLOSURE_OFFICER);
    }

    /** The head 赵立 of the bureau's disclosure office. */
    public Actor head() {
        return actor("赵立", bureau, Role.OFFICE_HEAD);
    }

    /** An officer of another bureau. */
    public Actor stranger() {
        return actor("孙宁", otherBureau, Role.DISCLOSURE_OFFICER);
    }

    private static Actor actor(String name, OrganId organ, Role role) {
        return new Actor(new AccountId(UUID.randomUUID()), name, organ, Set.of(new Grant(role, Scope.OWN_ORGAN)));
    }

    /** Opens an account by which a test signs in; returns its name. */
    public String account(Role role, OrganId organ, String displayName) {
        String name = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        opening.open(
                        new NewAccount(
                                new AccountId(UUID.randomUUID()),
                                name,
                                displayName,
                                organ,
                                Set.of(new Grant(role, Scope.OWN_ORGAN))),
                        PASSWORD)
                .orThrow();
        return name;
    }

    /** A complete online request of 李桂兰. */
    public NewRequest request(String sought) {
        return new NewRequest(
                bureau,
                applicant(),
                new InformationSought(sought, DeliveryForm.ELECTRONIC_FILE, DeliveryWay.ONLINE),
                List.of(new Enclosure(EnclosureKind.IDENTITY_PROOF, proof())));
    }

    public Applicant applicant() {
        return new Applicant(
                ApplicantColumn.NATURAL_PERSON,
                "李桂兰",
                IdentityDocument.IDENTITY_CARD,
                "110101199003077475",
                new Applicant.Contacts("13800138000", "", "", ""),
                null);
    }

    private FileId proof() {
        return files.store(new ByteArrayInputStream(pdf()), "证明.pdf", FilePolicy.IDENTITY_PROOF)
                .orThrow()
                .id();
    }

    /** The smallest document that a reader opens. */
    public static byte[] pdf() {
        String body =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n";
        return (body + "xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 3>>\nstartxref\n" + body.length()
                        + "\n%%EOF\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
