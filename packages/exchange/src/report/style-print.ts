/** What changes on paper. What a reader has opened stays open and is printed too. */
export const printStyle = `
@page{size:letter;margin:15mm 13mm 17mm;@bottom-right{content:"Page " counter(page) " of " counter(pages);font:8.5pt "Public Sans",sans-serif;color:#565f72}}
@media print{
body{font-size:9.6pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}.page{max-width:none;padding:0}
h1{font-size:25pt}h2{font-size:17pt}h3{font-size:12.5pt}.lead{font-size:11pt}
.top{padding:0 0 10px}section{margin-top:26px}h2,h3,h4,.intro,.rows>.head{break-after:avoid}
.card{padding:12px 14px}.band,.team,.row,.first li,.keys li,.two>.card,tr,.plain{break-inside:avoid}
nav,.legend:not([open]),details.why>summary::after,.row>summary::before{display:none}details.why>summary,details.more>summary{border-bottom:0}
.hero{grid-template-columns:minmax(0,1fr)}.first{grid-template-columns:repeat(3,1fr)}.first li{padding:10px 12px}.first h2{font-size:12.5pt}.first p{font-size:9pt}
.keys{grid-template-columns:1fr 1fr;column-gap:28px}.keys .big{font-size:17pt}.teams{grid-template-columns:1fr 1fr}
.row>summary,.rows>.head,.rows .plain{padding-left:0}
}
`;
