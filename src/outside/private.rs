//! Addresses that the public does not reach: this machine, private networks.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;
use url::{Host, Url};

/// Names that mean this machine or a local network (RFC 6761, RFC 6762, RFC 9476 and ICANN).
const LOCAL: [&str; 6] = ["localhost", "local", "internal", "lan", "home.arpa", "intranet"];

/// A name led to a private address: nothing was asked.
#[derive(Debug, thiserror::Error)]
#[error("a private address")]
pub(super) struct PrivateAddress;

/// Whether an address shows by itself that the public does not reach it.
pub(super) fn is_private_url(url: &Url) -> bool {
    match url.host() {
        None => true,
        Some(Host::Ipv4(ip)) => is_private(IpAddr::V4(ip)),
        Some(Host::Ipv6(ip)) => is_private(IpAddr::V6(ip)),
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            LOCAL.iter().any(|local| name == *local || name.ends_with(&format!(".{local}")))
        }
    }
}

/// Whether an address is of this machine, of a private network, or of no machine.
pub(super) fn is_private(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_private_v4(ip),
        IpAddr::V6(ip) => ip.to_ipv4_mapped().map_or_else(|| is_private_v6(ip), is_private_v4),
    }
}

fn is_private_v4(ip: Ipv4Addr) -> bool {
    let [a, b, ..] = ip.octets();
    ip.is_loopback()
        || ip.is_private()
        || ip.is_link_local()
        || ip.is_broadcast()
        || ip.is_documentation()
        || ip.is_multicast()
        || a == 0
        // Shared by providers (RFC 6598), and for measurements (RFC 2544).
        || (a == 100 && (64..128).contains(&b))
        || (a == 198 && (b == 18 || b == 19))
        || a >= 240
}

fn is_private_v6(ip: Ipv6Addr) -> bool {
    let [first, second, ..] = ip.segments();
    // NAT64 and 6to4 carry addresses of the old sort inside; nobody links to them.
    let carries = (first == 0x64 && second == 0xff9b) || first == 0x2002;
    ip.is_loopback()
        || ip.is_unspecified()
        || ip.is_multicast()
        || ip.is_unique_local()
        || ip.is_unicast_link_local()
        || (first == 0x2001 && second == 0xdb8)
        || carries
}

/// Looks names up, and gives no private address out.
#[derive(Debug, Default)]
pub(super) struct PublicOnly(DefaultResolver);

impl Resolver for PublicOnly {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.0.resolve(uri, config, timeout)?;
        // A proxy stands in the own network, and asks on our behalf.
        let proxy = config.proxy().is_some_and(|proxy| uri.host() == Some(proxy.host()));
        if !proxy && found.iter().any(|address| is_private(address.ip())) {
            return Err(ureq::Error::Io(std::io::Error::other(PrivateAddress)));
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::is_private_url;

    #[test]
    fn addresses_that_the_public_does_not_reach_are_known() {
        for private in [
            "http://127.0.0.1/",
            "http://127.1/",
            "http://2130706433/",
            "http://0x7f.0.0.1/",
            "http://[::1]/",
            "http://[::ffff:10.0.0.1]/",
            "http://[fe80::1]/",
            "http://[fd00::1]/",
            "http://[64:ff9b::7f00:1]/",
            "http://10.1.2.3/",
            "http://172.31.0.1/",
            "http://192.168.0.1/",
            "http://169.254.169.254/latest/",
            "http://100.64.0.1/",
            "http://0.0.0.0/",
            "http://localhost:3000/",
            "http://tulostin.local/",
            "http://wiki.intranet/",
        ] {
            assert!(is_private_url(&Url::parse(private).unwrap()), "{private}");
        }
        for public in [
            "https://www.example.fi/",
            "http://93.184.215.14/",
            "http://[2a00:1450::1]/",
            "https://local.fi/",
        ] {
            assert!(!is_private_url(&Url::parse(public).unwrap()), "{public}");
        }
    }
}
